// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.noaber.app.page.CountryStory;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.page.RegionStory;
import nl.noaber.core.evidence.Interval;

/** Tells the answer of a country in Dutch. */
final class CountryWords {
    private static final int MUNICIPALITIES_SHOWN = 20;
    /** With so many served by a kind of building alone, it can do the work alone. */
    private static final double ENOUGH = 0.8;

    private final Country country;
    private final List<LocalRows.Municipality> municipalities;
    private final List<LocalRows.Region> regions;
    private final CertaintyWords doubt;

    CountryWords(Country country, List<LocalRows.Municipality> municipalities, List<LocalRows.Region> regions) {
        this.country = country;
        this.municipalities = municipalities;
        this.regions = regions;
        this.doubt = new CertaintyWords(country, municipalities);
    }

    CountryStory story(List<String> maps) {
        return new CountryStory(
                "Nederland · inwoners van %d · kazernes van %s"
                        .formatted(country.ground().districtFigures().year(), doubt.stationsYear()),
                answer(),
                answers(),
                country.plans().stream().map(this::plan).toList(),
                walks(),
                maps,
                CountryMap.classes(),
                curveAnswer(),
                steps(),
                municipalitiesAnswer(),
                shown().stream().map(CountryWords::municipality).toList(),
                outOfReach(),
                regionsAnswer(),
                regions.stream().map(CountryWords::region).toList(),
                doubt.certainty(),
                doubt.checks(),
                doubt.notSaid(),
                sources(),
                parameters());
    }

    /** The sentence that a board member reads first. */
    String answer() {
        MeasuredPlan stations = country.stations();
        MeasuredPlan mix = country.mix();
        boolean enough = stations.norm().residents().share() >= ENOUGH;
        return "%s: met alle %s brandweerkazernes heeft %s van de inwoners een noodsteunpunt binnen %d minuten lopen; evenveel punten, goed gekozen uit kazernes en stemlokalen, bereiken %s."
                .formatted(
                        enough ? "Ja" : "Nee, niet alleen",
                        points(stations),
                        share(stations.norm().residents()),
                        stations.norm().walk().minutes(),
                        share(mix.norm().residents()));
    }

    private List<String> answers() {
        List<String> sentences = new ArrayList<>();
        MeasuredPlan stations = country.stations();
        MeasuredPlan mix = country.mix();
        sentences.add(
                "Van de 75-plussers heeft %s een kazerne zo dichtbij, en %s een punt van de beste mix. 75 jaar en ouder staat hier voor verminderd zelfredzaam; dat mist wie jonger is en hulp nodig heeft."
                        .formatted(
                                share(stations.norm().old()), share(mix.norm().old())));
        sentences.add(
                "In die beste mix zitten %s kazernes; de andere punten zijn stemlokalen. Hoeveel kazernes erin komen, hangt mede af van de aanname dat mensen rond stemlokalen wonen."
                        .formatted(Dutch.whole(mix.stations())));
        sentences.addAll(unfair());
        if (country.plans().size() > 3) {
            sentences.add(beside(country.plans().get(3)));
        }
        sentences.add(
                "Alle %s kandidaten samen bereiken %s. De norm is een keuze (er is nog geen officiële): %d minuten lopen met %s km per uur, dat is %s meter straat of %s meter hemelsbreed. Het getal vooraan is de beste schatting; tussen haakjes staat waartussen het negen van de tien keer ligt."
                        .formatted(
                                points(country.all()),
                                share(country.all().norm().residents()),
                                country.settings().norm().minutes(),
                                Dutch.whole(country.settings().norm().kilometresPerHour()),
                                Dutch.whole(country.settings().norm().metres()),
                                Dutch.whole(country.all().norm().metres())));
        return sentences;
    }

    /** The most people in all is not the most people everywhere. */
    private List<String> unfair() {
        List<String> worse = regions.stream()
                .filter(r -> r.byPlan().get(1).covered().mid()
                        < r.byPlan().get(0).covered().mid())
                .map(LocalRows.Region::name)
                .toList();
        long municipalitiesWorse = municipalities.stream()
                .filter(m -> m.byPlan().get(1).covered().mid()
                        < m.byPlan().get(0).covered().mid())
                .count();
        String regionsWorse = worse.isEmpty() ? "" : ", en in de regio’s als geheel: " + String.join(", ", worse);
        return municipalitiesWorse == 0
                ? List.of()
                : List.of(
                        "De mix is de beste voor het hele land, niet voor elke gemeente: in %s gemeenten bereiken de kazernes meer inwoners%s. De mix kiest plekken waar veel mensen bij elkaar wonen."
                                .formatted(Dutch.whole((double) municipalitiesWorse), regionsWorse));
    }

    private String beside(MeasuredPlan beside) {
        MeasuredPlan free = country.curve().getLast();
        double cost =
                free.norm().residents().share() - beside.norm().residents().share();
        return "Als deel van een net kunnen kazernes wel: alle %s kazernes met de beste %s andere plekken, samen %s punten, bereiken %s van de inwoners. Vrij gekozen bereiken evenveel punten %s: de kazernes vasthouden kost %s procentpunt."
                .formatted(
                        points(country.stations()),
                        Dutch.whole(beside.plan().points()
                                - country.stations().plan().points()),
                        points(beside),
                        share(beside.norm().residents()),
                        share(free.norm().residents()),
                        Dutch.decimal(100 * cost));
    }

    private CountryStory.Plan plan(MeasuredPlan plan) {
        boolean isChosen =
                !plan.plan().key().equals("all") && !plan.plan().key().equals("stations");
        return new CountryStory.Plan(
                capital(plan.plan().name()),
                points(plan),
                Dutch.whole(plan.stations()),
                share(plan.norm().residents()),
                share(plan.norm().old()),
                Dutch.about(plan.load().residentsPerPoint()),
                Dutch.about(plan.load().most()),
                isChosen ? String.format(Locale.of("nl"), "%.2f %%", 100 * plan.gap()) : "niet van toepassing");
    }

    private List<CountryStory.Walk> walks() {
        List<CountryStory.Walk> rows = new ArrayList<>();
        for (int w = 0; w < country.settings().walks().size(); w++) {
            CountrySettings.Walk walk = country.settings().walks().get(w);
            int at = w;
            rows.add(new CountryStory.Walk(
                    "%d minuten, %s km per uur".formatted(walk.minutes(), Dutch.whole(walk.kilometresPerHour())),
                    country.plans().stream()
                            .map(plan -> share(plan.byWalk().get(at).residents()))
                            .toList()));
        }
        return rows;
    }

    private String curveAnswer() {
        GreedyOrder order = country.order();
        List<Integer> sizes = country.settings().sizes();
        int first = sizes.getFirst();
        int last = sizes.getLast();
        return "Bij %s punten brengt het volgende punt nog %s inwoners binnen de norm, bij %s punten nog %s."
                .formatted(Dutch.whole(first), next(order, first), Dutch.whole(last), next(order, last));
    }

    private static String next(GreedyOrder order, int size) {
        return size < order.gain().length ? Dutch.about(order.gain()[size]) : "geen";
    }

    private List<CountryStory.Step> steps() {
        return country.curve().stream()
                .map(plan -> new CountryStory.Step(
                        points(plan),
                        Dutch.whole(plan.stations()),
                        exactShare(plan.norm().residents()),
                        String.format(
                                Locale.of("nl"),
                                "%.1f %%",
                                100
                                        * plan.plan().coveredMax()
                                        / plan.norm().residents().total()),
                        next(country.order(), plan.plan().points())))
                .toList();
    }

    private List<LocalRows.Municipality> shown() {
        return municipalities.stream()
                .filter(m -> !m.isDoubtful())
                .sorted(Comparator.comparingDouble(LocalRows.Municipality::gain).reversed())
                .limit(MUNICIPALITIES_SHOWN)
                .toList();
    }

    private String municipalitiesAnswer() {
        long lacking = municipalities.stream().filter(m -> m.lacking() != 0).count();
        int more =
                municipalities.stream().mapToInt(m -> Math.max(0, m.lacking())).sum();
        LocalRows.Municipality most = shown().getFirst();
        return "In %s van de %s gemeenten is met kazernes alleen minder dan %s van de inwoners bereikt; daar zijn samen ongeveer %s punten bij nodig. De meeste inwoners zonder kazerne dichtbij wonen in %s."
                .formatted(
                        Dutch.whole((double) lacking),
                        Dutch.whole(municipalities.size()),
                        Dutch.percent(country.settings().share()),
                        Dutch.about(more),
                        most.name());
    }

    private String outOfReach() {
        List<LocalRows.Municipality> out = municipalities.stream()
                .filter(m -> m.lacking() < 0 && !m.isDoubtful())
                .sorted(Comparator.comparingDouble(LocalRows.Municipality::attainable))
                .toList();
        if (out.isEmpty()) {
            return "In elke gemeente is %s te bereiken met gebouwen uit deze lijst."
                    .formatted(Dutch.percent(country.settings().share()));
        }
        List<String> names = out.stream()
                .map(m -> "%s (%s)".formatted(m.name(), Dutch.decimal(100 * m.attainable()) + " %"))
                .toList();
        return "In deze gemeenten halen ook alle kandidaten samen geen %s; daar zijn andere gebouwen nodig, of een andere manier om mensen te bereiken: %s."
                .formatted(Dutch.percent(country.settings().share()), String.join(", ", names));
    }

    private String regionsAnswer() {
        Comparator<LocalRows.Region> byShare =
                Comparator.comparingDouble(r -> r.byPlan().get(0).covered().mid() / Math.max(1, r.residents()));
        LocalRows.Region least = regions.stream().min(byShare).orElseThrow();
        LocalRows.Region most = regions.stream().max(byShare).orElseThrow();
        return "Met kazernes alleen loopt het van %s in %s tot %s in %s."
                .formatted(
                        share(least.byPlan().get(0), least.residents()),
                        least.name(),
                        share(most.byPlan().get(0), most.residents()),
                        most.name());
    }

    private static CountryStory.Municipality municipality(LocalRows.Municipality m) {
        return new CountryStory.Municipality(
                m.name(),
                Dutch.whole(m.residents()),
                share(m.byPlan().get(0), m.residents()),
                share(m.byPlan().get(2), m.residents()),
                Dutch.about(m.gain()),
                Dutch.whole(m.byPlan().get(0).points()),
                m.lacking() < 0 ? "niet haalbaar" : Dutch.whole(m.lacking()));
    }

    private static CountryStory.Region region(LocalRows.Region r) {
        return new CountryStory.Region(
                r.name(),
                Dutch.whole(r.residents()),
                share(r.byPlan().get(0), r.residents()),
                share(r.byPlan().get(1), r.residents()),
                share(r.byPlan().get(2), r.residents()),
                Dutch.whole(r.lacking()));
    }

    private List<RegionStory.SourceRow> sources() {
        return country.ground().sources().stream()
                .map(source -> new RegionStory.SourceRow(
                        source.role(),
                        source.name(),
                        source.attribution(),
                        source.licence(),
                        source.referenceDate() == null ? Dutch.UNKNOWN : source.referenceDate(),
                        source.sha256()))
                .toList();
    }

    private List<RegionStory.Parameter> parameters() {
        return CountryPassport.parameters(country).entrySet().stream()
                .map(entry -> new RegionStory.Parameter(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String points(MeasuredPlan plan) {
        return Dutch.whole(plan.plan().points());
    }

    /** 32 % (31–35 %): the bounds rounded outwards. */
    static String share(Figure figure) {
        return range(figure.people(), figure.likely(), figure.total());
    }

    /** 31,9 % (31–35 %): beside a bound on the best guess itself. */
    private static String exactShare(Figure figure) {
        String rounded = share(figure);
        int bounds = rounded.indexOf(" (");
        String interval = bounds < 0 ? "" : rounded.substring(bounds);
        return Dutch.decimal(100 * figure.share()) + " %" + interval;
    }

    private static String share(LocalRows.Part part, double residents) {
        return range(part.covered().mid(), part.likely(), residents);
    }

    private static String range(double people, Interval likely, double total) {
        if (total <= 0) {
            return Dutch.UNKNOWN;
        }
        long low = (long) Math.floor(100 * likely.low() / total + 1e-9);
        long high = (long) Math.ceil(100 * likely.high() / total - 1e-9);
        return low == high
                ? Dutch.percent(people / total)
                : "%d %% (%d–%d %%)".formatted(Math.round(100 * people / total), low, high);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
