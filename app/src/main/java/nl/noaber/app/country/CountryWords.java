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

    CountryWords(Country country, List<LocalRows.Municipality> municipalities, List<LocalRows.Region> regions) {
        this.country = country;
        this.municipalities = municipalities;
        this.regions = regions;
    }

    CountryStory story(List<String> maps) {
        return new CountryStory(
                "Nederland · inwoners van %d · kazernes van %s"
                        .formatted(country.ground().districtFigures().year(), stationsYear()),
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
                regions.stream().map(CountryWords::region).toList(),
                certainty(),
                checks(),
                notSaid(),
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
                "Van de 75-plussers heeft %s een kazerne zo dichtbij, en %s een punt van de beste mix. 75 jaar en ouder staat hier voor verminderd zelfredzaam: het is het enige kenmerk dat landelijk per postcode bekend is, en het mist wie jonger is en hulp nodig heeft."
                        .formatted(
                                share(stations.norm().old()), share(mix.norm().old())));
        sentences.add(
                "In die beste mix zitten maar %s kazernes: een kazerne staat waar brandweerauto’s snel weg kunnen, een stemlokaal waar mensen wonen."
                        .formatted(Dutch.whole(mix.stations())));
        if (country.plans().size() > 3) {
            MeasuredPlan beside = country.plans().get(3);
            sentences.add(
                    "Kazernes zijn wel bruikbaar als deel van een net: alle %s kazernes plus de beste %s andere plekken, samen %s punten, bereiken %s. Zonder de kazernes vast te leggen bereiken evenveel punten %s. De keuze voor kazernes kost dan dus bijna niets."
                            .formatted(
                                    points(stations),
                                    Dutch.whole(beside.plan().points()
                                            - stations.plan().points()),
                                    points(beside),
                                    share(beside.norm().residents()),
                                    country.curve().getLast().plan().points()
                                                    == beside.plan().points()
                                            ? share(country.curve()
                                                    .getLast()
                                                    .norm()
                                                    .residents())
                                            : Dutch.UNKNOWN));
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
                isChosen ? String.format(Locale.of("nl"), "%.1f %%", 100 * plan.gap()) : "niet van toepassing");
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
        return "Bij %s punten brengt het volgende punt nog %s inwoners binnen de norm, bij %s punten nog %s: het net wordt snel vol."
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
                        share(plan.norm().residents()),
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
                .map(m -> "%s (%s)".formatted(m.name(), Dutch.percent(m.attainable())))
                .toList();
        return "In deze gemeenten halen ook alle kandidaten samen geen %s; daar zijn andere gebouwen nodig, of een andere manier om mensen te bereiken: %s."
                .formatted(Dutch.percent(country.settings().share()), String.join(", ", names));
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

    private List<String> certainty() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "De volgorde van de plannen is zeker genoeg om op te besluiten; de percentages zijn schattingen, omdat niet bekend is waar in een wijk mensen wonen.");
        sentences.add(
                "Inwoners van wijken en postcodes zijn verdeeld over vakken van %d bij %d meter: meer naarmate er een stemlokaal dichterbij is, en zo dat de aantallen van %d van beide kloppen (%s inwoners, gelijk aan het gepubliceerde aantal)."
                        .formatted(
                                country.settings().cellMetres(),
                                country.settings().cellMetres(),
                                country.ground().districtFigures().year(),
                                Dutch.whole(country.account().residents())));
        country.learned().ifPresent(learned -> sentences.addAll(learned(learned)));
        Interval hard = country.stations().norm().residents().hard();
        double total = country.stations().norm().residents().total();
        sentences.add(
                "Zonder iets aan te nemen over waar mensen in hun wijk of postcode wonen, ligt het antwoord voor de kazernes tussen %s en %s: wijken die helemaal binnen bereik liggen, en wijken die het bereik raakt."
                        .formatted(Dutch.percent(hard.low() / total), Dutch.percent(hard.high() / total)));
        municipalities.stream()
                .filter(LocalRows.Municipality::isDoubtful)
                .forEach(m -> sentences.add(
                        "De cijfers van %s zijn onbruikbaar: %d stemlokalen van verschillende dorpen staan daar in het bestand op dezelfde plek."
                                .formatted(m.name(), m.misplaced())));
        sentences.add(
                "Per gemeente is de marge groter dan voor het land: gebruik die percentages om te kiezen waar u beter kijkt, niet als eindcijfer.");
        return sentences;
    }

    private List<String> learned(Country.Learned learned) {
        List<String> sentences = new ArrayList<>();
        Calibration.Errors stations = country.stations().norm().errors().orElseThrow();
        sentences.add(
                "In %s wijken van Rijnmond met %s inwoners is bekend waar mensen wonen (vierkanten van 100 meter); daar zijn die gebruikt. Daar is ook gemeten hoe fout de verdeling is: bij de kazernes schat zij %s waar het %s is. Per wijk is de fout gemiddeld %s punt. De marges hierboven volgen uit die fouten, gewogen naar hoe dicht Nederland bebouwd is."
                        .formatted(
                                Dutch.whole(country.account().knownDistricts()),
                                Dutch.about(country.account().known()),
                                decimalPercent(stations.estimated()),
                                decimalPercent(stations.real()),
                                Dutch.decimal(100 * stations.districtMeanAbsolute())));
        Country.Other even = learned.other().getFirst();
        sentences.add(
                "Wie inwoners gelijkmatig over hun postcode uitsmeert, vindt voor de kazernes maar %s: te laag, want dan wonen er mensen in weilanden. In dezelfde wijken van Rijnmond schat die manier %s waar het %s is."
                        .formatted(
                                Dutch.percent(even.share()),
                                decimalPercent(even.stations().estimated()),
                                decimalPercent(even.stations().real())));
        return sentences;
    }

    private List<CountryStory.Check> checks() {
        List<CountryStory.Check> checks = new ArrayList<>();
        checks.add(new CountryStory.Check(
                "Afstand tot de dichtstbijzijnde kazerne, gemiddeld over %s wijken"
                        .formatted(Dutch.whole(country.distance().districts())),
                Dutch.twoDecimals(country.distance().straightKilometres()) + " km hemelsbreed",
                "%s km over de weg, volgens CBS: %s keer zo ver; samenhang %s"
                        .formatted(
                                Dutch.twoDecimals(country.distance().roadKilometres()),
                                Dutch.twoDecimals(country.distance().ratio()),
                                Dutch.twoDecimals(country.distance().correlation()))));
        for (CbsChecks.Density density : country.density()) {
            if (density.districts() > 0) {
                checks.add(new CountryStory.Check(
                        "Woningen rond een inwoner, %s wijken vanaf %s adressen per km²"
                                .formatted(Dutch.whole(density.districts()), Dutch.whole(density.from())),
                        Dutch.twoDecimals(density.ratio()) + " keer het aantal adressen van CBS",
                        "ongeveer 0,88 verwacht: een op de acht adressen is geen woning"));
            }
        }
        return checks;
    }

    private List<String> notSaid() {
        return List.of(
                "Dit is een landelijke vergelijking van plekken, geen plan: per gebouw moet nog worden gekeken of het kan.",
                "Lopen is gerekend als hemelsbreed maal %s: rivieren, spoor en snelwegen kunnen de weg veel langer maken."
                        .formatted(Dutch.decimal(country.settings().detour())),
                "De kazernes zijn die van %s: sindsdien zijn er gesloten, verplaatst en gebouwd. 28 kazernes zonder plaats in het bestand tellen niet mee."
                        .formatted(stationsYear()),
                "75 jaar en ouder staat voor verminderd zelfredzaam. Het aandeel per postcode is van %d, toegepast op de inwoners van %d."
                        .formatted(
                                country.ground().ages().year(),
                                country.ground().districtFigures().year()),
                "Of een gebouw mensen kan opvangen, noodstroom heeft of toegankelijk is, staat niet in de bestanden. Ook hoeveel mensen er terecht kunnen is niet gerekend: het drukste punt van een plan kan veel te vol zijn.",
                "Een kazerne heeft bij een lange uitval haar eigen taak: of de ploeg ook een noodsteunpunt kan bemensen, is niet gerekend.",
                "Stemlokalen zijn niet allemaal openbare gebouwen, en ze wisselen per verkiezing.");
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

    private String stationsYear() {
        return country.ground().sources().stream()
                .filter(source -> source.role().equals("fire-stations"))
                .map(source -> source.referenceDate() == null ? Dutch.UNKNOWN : source.referenceDate())
                .findFirst()
                .orElse(Dutch.UNKNOWN);
    }

    private static String points(MeasuredPlan plan) {
        return Dutch.whole(plan.plan().points());
    }

    /** 32 % (31–35 %): the bounds rounded outwards. */
    static String share(Figure figure) {
        return range(figure.people(), figure.likely(), figure.total());
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

    private static String decimalPercent(double share) {
        return Dutch.decimal(100 * share) + " %";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
