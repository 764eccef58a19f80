// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.page.RegionStory;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.hotspots.Concentration;
import nl.noaber.core.people.Columns;
import nl.noaber.core.vulnerability.Indicator;
import nl.noaber.core.vulnerability.IndicatorAccount;
import nl.noaber.core.vulnerability.Sensitivity;

/** Tells a region in Dutch, from figures that may be shown. */
final class StoryWriter {
    private static final String UNKNOWN = Dutch.UNKNOWN;
    private static final List<String> NUMBERS = List.of("nul", "één", "twee", "drie", "vier");

    private final Region region;
    private final Outside outside;
    private final AreaNumbers areas;
    private final PlacesWords places;

    StoryWriter(Region region, Outside outside, AreaNumbers areas) {
        this.region = region;
        this.outside = outside;
        this.areas = areas;
        this.places = new PlacesWords(region);
    }

    RegionStory story(String map) {
        return new RegionStory(
                region.settings().name(),
                date(),
                region.settings().full(),
                answer(),
                answers(),
                map,
                concentrations(),
                areaRows(),
                places.story(),
                new RegionStory.Certainty(certainty()),
                indicators(),
                origin());
    }

    /** The first line: the number, in words. */
    String answer() {
        return "In %s redden naar schatting %s van de %s inwoners zich niet 72 uur alleen."
                .formatted(
                        region.settings().name(),
                        shown(areas.lessSelfReliant()),
                        Dutch.whole(areas.residents().mid()));
    }

    /** The newest date among the figures of residents. */
    String date() {
        return region.passport().sources().stream()
                .filter(source -> List.of("squares", "area-figures").contains(source.role()))
                .map(Source::referenceDate)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse("een datum die de bestanden niet noemen");
    }

    /** Whose data it is, with licences. */
    String owners() {
        Set<String> owners = new LinkedHashSet<>();
        for (Source source : region.passport().sources()) {
            if (!source.attribution().equals("unknown")) {
                owners.add("%s (%s)".formatted(source.attribution(), source.licence()));
            }
        }
        return owners.isEmpty() ? "niet vermeld" : String.join("; ", owners) + ".";
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        Interval oldest = areas.total(Columns.AGE_75_PLUS);
        if (oldest.mid() > 0) {
            answers.add("Er wonen naar schatting %s mensen van 75 jaar en ouder.".formatted(shown(oldest)));
        }
        List<Concentration> clusters = region.hot().all();
        if (clusters.size() > 1) {
            List<Interval> shown = clusters.stream()
                    .limit(4)
                    .map(outside::lessSelfReliantOf)
                    .flatMap(Optional::stream)
                    .toList();
            if (shown.size() == Math.min(4, clusters.size())) {
                answers.add("De %s grootste concentraties tellen samen ongeveer %s verminderd zelfredzame inwoners."
                        .formatted(
                                NUMBERS.get(shown.size()),
                                Dutch.about(shown.stream()
                                        .mapToDouble(Interval::mid)
                                        .sum())));
            }
        }
        double out = areas.areas().stream().mapToDouble(areas::outside).sum();
        if (out >= Rules.DEFAULT.fewest()) {
            answers.add(
                    "Van %s inwoners staat het adres niet in de bestanden: zij tellen mee, maar staan niet op de kaart."
                            .formatted(Dutch.whole(out)));
        }
        return answers;
    }

    private List<RegionStory.Concentration> concentrations() {
        return region.hot().all().stream()
                .map(cluster -> new RegionStory.Concentration(
                        cluster.rank(),
                        cluster.name(),
                        words(outside.lessSelfReliantOf(cluster)),
                        words(outside.residentsOf(cluster)),
                        "%d ha".formatted(cluster.squares()),
                        sureness(cluster),
                        cluster.shareUncertain() == 1))
                .toList();
    }

    private static String sureness(Concentration cluster) {
        double share = cluster.shareUncertain();
        return share == 0
                ? "zeker binnen de marges"
                : "bij %s van de vierkanten hangt het van de marges af".formatted(Dutch.percent(share));
    }

    /** Of the whole region: too few are not counted out. */
    private String shown(Interval people) {
        return region.settings().full() || Rules.DEFAULT.mayShow(people.mid(), people.mid())
                ? Dutch.estimate(region.settings().full() ? people : Coarse.shown(people))
                : "minder dan " + Rules.DEFAULT.fewest();
    }

    private static String words(Optional<Interval> shown) {
        return shown.map(Dutch::estimate).orElse(Rules.COVERED);
    }

    private RegionStory.Areas areaRows() {
        List<AreaRows.Row> rows = AreaRows.of(region, outside, areas);
        return new RegionStory.Areas(areasAnswer(rows), areaRows(rows));
    }

    private static String areasAnswer(List<AreaRows.Row> rows) {
        List<AreaRows.Row> known =
                rows.stream().filter(row -> row.lessSelfReliant().isPresent()).toList();
        return known.stream()
                .max(Comparator.comparingDouble(
                        row -> row.lessSelfReliant().orElseThrow().mid()))
                .map(most ->
                        "Van de %s met een cijfer telt %s de meeste verminderd zelfredzame inwoners: naar schatting %s."
                                .formatted(
                                        Dutch.count(known.size(), "wijk of buurt", "wijken of buurten"),
                                        most.name(),
                                        words(most.lessSelfReliant())))
                .orElse(
                        rows.isEmpty()
                                ? "Er zijn geen wijken of buurten ingelezen, dus per wijk is niets te zeggen."
                                : "Voor geen enkele wijk of buurt is een cijfer te tonen.");
    }

    private static List<RegionStory.Area> areaRows(List<AreaRows.Row> rows) {
        return rows.stream()
                .map(row -> new RegionStory.Area(
                        row.name(),
                        row.isCovered(Columns.RESIDENTS)
                                ? Rules.COVERED
                                : row.figure(Columns.RESIDENTS)
                                        .map(f -> Dutch.whole(f.mid()))
                                        .orElse(UNKNOWN),
                        figure(row, Columns.AGE_65_PLUS),
                        figure(row, Columns.AGE_75_PLUS),
                        row.isCovered()
                                ? Rules.COVERED
                                : row.lessSelfReliant().map(Dutch::estimate).orElse(UNKNOWN),
                        row.outside().isPresent() ? Dutch.whole(row.outside().getAsDouble()) : Rules.COVERED))
                .toList();
    }

    private static String figure(AreaRows.Row row, String column) {
        return row.isCovered(column)
                ? Rules.COVERED
                : row.figure(column).map(Dutch::estimate).orElse(UNKNOWN);
    }

    private List<String> certainty() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Het gaat om %s mensen; de beste schatting is %s."
                .formatted(
                        Dutch.range(areas.lessSelfReliant()),
                        Dutch.about(areas.lessSelfReliant().mid())));
        sentences.add("De marge is breed omdat niemand heeft gemeten wie zich zonder stroom redt. De ondergrens is de"
                + " grootste groep alleen, op zijn laagst; de bovengrens telt alle groepen op, op hun hoogst.");
        long hot = region.hot().count(nl.noaber.core.hotspots.HotspotClass::isHot);
        long uncertain = region.hot().count(c -> c == nl.noaber.core.hotspots.HotspotClass.UNCERTAIN);
        sentences.add(
                "Van de %s bewoonde vierkanten horen er %s zeker bij een concentratie; van %s hangt het van de marges af."
                        .formatted(Dutch.whole(region.people().size()), Dutch.whole((double) hot), Dutch.whole((double)
                                uncertain)));
        sentences.addAll(region.counted().notes());
        sentences.addAll(sensitivity());
        return sentences;
    }

    /** How much the order of the index hangs on its weights, and on single indicators. */
    private List<String> sensitivity() {
        Sensitivity sensitivity = region.ranking().sensitivity();
        double[] likeness = sensitivity.likeness();
        double fifth = likeness[likeness.length / 20];
        if (Double.isNaN(fifth)) {
            return List.of("Naast het aantal is er geen index: alle vierkanten staan gelijk.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Naast het aantal is er een index: de volgorde van de vierkanten over alle kenmerken samen. Met andere gewichten, van"
                        + " de helft tot anderhalf keer, lijkt die volgorde in 95 %% van %d proeven voor minstens %s op de gewone (1 is gelijk)."
                                .formatted(sensitivity.runs(), Dutch.twoDecimals(fifth)));
        sensitivity.leftOut().stream()
                .filter(left -> !Double.isNaN(left.likeness()))
                .min(Comparator.comparingDouble(Sensitivity.LeftOut::likeness))
                .ifPresent(left ->
                        sentences.add("Het meest hangt de volgorde af van ‘%s’: zonder dat kenmerk is de gelijkenis %s."
                                .formatted(
                                        region.counted()
                                                .recipe()
                                                .get(left.indicator())
                                                .name(),
                                        Dutch.twoDecimals(left.likeness()))));
        return sentences;
    }

    private List<RegionStory.Indicator> indicators() {
        return region.counted().accounts().stream()
                .map(account -> new RegionStory.Indicator(
                        account.indicator().name(),
                        account.absent() ? UNKNOWN : shown(account.counted()),
                        from(account),
                        share(account.indicator()),
                        account.indicator().sentence()))
                .toList();
    }

    private static String from(IndicatorAccount account) {
        List<String> ways = new ArrayList<>();
        for (int way = 0; way < account.squaresByWay().size(); way++) {
            if (account.squaresByWay().get(way) > 0) {
                ways.add(account.indicator().ways().get(way).nearness().words());
            }
        }
        return ways.isEmpty() ? "geen cijfer: niet meegeteld" : String.join("; ", ways);
    }

    private static String share(Indicator indicator) {
        Interval prevalence = indicator.prevalence();
        return "%s (%s tot %s)%s"
                .formatted(
                        Dutch.percent(prevalence.mid()),
                        Dutch.percent(prevalence.low()),
                        Dutch.percent(prevalence.high()),
                        indicator.assumed() ? ", aanname" : "");
    }

    private RegionStory.Origin origin() {
        var passport = region.passport();
        List<String> notes = new ArrayList<>(passport.notes());
        notes.addAll(outside.notes());
        return new RegionStory.Origin(
                passport.sources().stream().map(StoryWriter::source).toList(),
                passport.parameters().entrySet().stream()
                        .map(entry -> new RegionStory.Parameter(entry.getKey(), entry.getValue()))
                        .toList(),
                notes,
                region.files().refusals().counts().stream()
                        .map(count -> new RegionStory.Refused(
                                count.file(), ReasonWords.dutch(count.reason()), Dutch.whole((double) count.rows())))
                        .toList(),
                passport.codeVersion(),
                "dezelfde bestanden en instellingen geven dezelfde bladzijde, met ‘noaber region build’");
    }

    private static RegionStory.SourceRow source(Source source) {
        return new RegionStory.SourceRow(
                Roles.words(source.role()),
                source.name(),
                stated(source.attribution()),
                stated(source.licence()),
                Optional.ofNullable(source.referenceDate()).orElse(UNKNOWN),
                source.sha256().substring(0, 16));
    }

    private static String stated(String text) {
        return text.equals("unknown") ? UNKNOWN : text;
    }

    /** What a file was used for, in Dutch. */
    private static final class Roles {
        static String words(String role) {
            return switch (role) {
                case "streets" -> "straten";
                case "squares" -> "bewoners per vierkant";
                case "areas" -> "grenzen van wijken of buurten";
                case "area-figures" -> "cijfers van wijken of buurten";
                case "postcodes" -> "grenzen van postcodes";
                case "postcode-figures" -> "cijfers van postcodes";
                case "ages" -> "leeftijden per postcode";
                case "addresses" -> "adressen";
                case "candidates" -> "mogelijke noodsteunpunten";
                case "facilities" -> "kwetsbare plekken";
                case "hazard" -> "waterdiepte";
                case "recipe" -> "recept";
                default -> role;
            };
        }
    }

    static String metres(OptionalDouble depth) {
        if (depth.isEmpty()) {
            return UNKNOWN;
        }
        return depth.getAsDouble() == 0 ? "droog of niet berekend" : Dutch.decimal(depth.getAsDouble()) + " m";
    }

    static String join(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " en "
                        + words.getLast();
    }
}
