// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.norms.Norms;
import nl.noaber.data.store.Sources;

/** Writes down what a plan was made of. Threads are not in it: they change nothing. */
final class PlanPassport {
    private PlanPassport() {}

    static Passport of(PlanWish wish, Solved solved, PlanRegion region, Walking walking, String code) {
        return new Passport(
                "plan",
                "Plan van noodsteunpunten voor " + region.name(),
                code,
                sources(wish, region),
                parameters(wish, solved.terms(), region),
                OptionalLong.of(wish.effort().seed()),
                region.isFull() ? Passport.Disclosure.FULL : Passport.Disclosure.PROTECTED,
                notes(solved, region, walking));
    }

    private static List<Source> sources(PlanWish wish, PlanRegion region) {
        List<Source> sources = new ArrayList<>(region.sources());
        PlanWish.Files files = wish.files();
        files.norms().ifPresent(file -> sources.add(own(file, "norms")));
        files.prices().ifPresent(file -> sources.add(own(file, "prices")));
        files.fixed().ifPresent(file -> sources.add(own(file, "fixed")));
        files.forbidden().ifPresent(file -> sources.add(own(file, "forbidden")));
        files.suitability().ifPresent(file -> sources.add(own(file, "suitability")));
        return sources;
    }

    private static Source own(Path file, String role) {
        return Sources.of(file, role, "unknown", "unknown", null);
    }

    private static SortedMap<String, String> parameters(PlanWish wish, Terms terms, PlanRegion region) {
        SortedMap<String, String> parameters = new TreeMap<>();
        switch (terms.ask()) {
            case PlanWish.Ask.Sites(int most) -> parameters.put("sites", Integer.toString(most));
            case PlanWish.Ask.Coverage(double share) -> parameters.put("coverage", Numbers.text(share));
            case PlanWish.Ask.Budget(double euro) -> parameters.put("budgetEuroPerYear", Numbers.text(euro));
        }
        Pace pace = terms.pace();
        if (pace.isMetres()) {
            parameters.put("metres", Numbers.text(Shown.round(pace.limitMetres(Pace.MANAGE))));
        } else {
            parameters.put("minutes", Numbers.text(pace.limitMinutes()[Pace.MANAGE]));
        }
        parameters.put("kmPerHour", Numbers.text(pace.kmPerHour()[Pace.MANAGE]));
        parameters.put("slowKmPerHour", Numbers.text(pace.kmPerHour()[Pace.WEAK]));
        parameters.put("weigh", terms.weigh().word());
        parameters.put("norms", terms.norms().id() + " " + terms.norms().version());
        parameters.put("prices", terms.prices().id() + " " + terms.prices().version());
        parameters.put("rounds", Long.toString(wish.effort().roundsMost()));
        put(parameters, "capacity", terms.capacity());
        put(parameters, "tiers", terms.tiers());
        put(parameters, "backUp", terms.backUp());
        put(parameters, "gradual", terms.seek().gradual());
        put(parameters, "robust", terms.seek().robust());
        put(parameters, "outsideToo", wish.outsideToo());
        list(parameters, "classes", wish.classes());
        list(parameters, "hazards", terms.hazards());
        list(parameters, "phases", terms.phases());
        terms.equity().ifPresent(share -> parameters.put("equity", Numbers.text(share)));
        wish.effort().seconds().ifPresent(s -> parameters.put("seconds", Numbers.text(s)));
        if (region.streets().isEmpty()) {
            parameters.put("detour", Numbers.text(region.detour()));
        }
        return parameters;
    }

    private static void put(SortedMap<String, String> parameters, String name, boolean isSet) {
        if (isSet) {
            parameters.put(name, "true");
        }
    }

    private static void list(SortedMap<String, String> parameters, String name, List<?> values) {
        if (!values.isEmpty()) {
            parameters.put(
                    name, String.join(",", values.stream().map(String::valueOf).toList()));
        }
    }

    private static List<String> notes(Solved solved, PlanRegion region, Walking walking) {
        List<String> notes = new ArrayList<>();
        Terms terms = solved.terms();
        Shown shown = new Shown(region.isFull());
        if (terms.isAskUsual() && terms.phases().isEmpty()) {
            notes.add(
                    "Er is geen aantal, dekking of budget gevraagd. Het aantal punten volgt uit de norm van %s inwoners per punt (%s)."
                            .formatted(
                                    Numbers.text(terms.norms().mid(Norms.RESIDENTS_PER_POINT)),
                                    terms.norms()
                                            .get(Norms.RESIDENTS_PER_POINT)
                                            .standing()
                                            .word()));
        }
        if (region.streets().isEmpty()) {
            notes.add("Er zijn geen straten in de regio: lopen is een rechte lijn maal %s."
                    .formatted(Numbers.text(region.detour())));
        }
        if (walking.squaresWithoutStreet() > 0) {
            notes.add("Vierkanten zonder straat binnen vijf kilometer: %d. Wie daar woont, bereikt geen punt."
                    .formatted(walking.squaresWithoutStreet()));
        }
        if (region.outside().mid() > 0) {
            double people = shown.wholeNumber(region.outside().mid());
            notes.add("Van %s inwoners is niet bekend waar zij wonen. Zij tellen niet mee, ook niet in de percentages."
                    .formatted(Double.isNaN(people) ? "minder dan 10" : Numbers.text(people)));
        }
        if (solved.question().choice().depthUnknown() > 0) {
            notes.add(
                    "Van %d van de %d plekken die gekozen mochten worden, is de waterdiepte niet bekend. Zij gelden niet als droog, maar mochten wel gekozen worden: zoek het uit."
                            .formatted(
                                    solved.question().choice().depthUnknown(),
                                    solved.question().choice().allowed().size()));
        }
        terms.equity()
                .ifPresent(share -> notes.add(
                        "Gevraagd is dat %s procent van de inwoners van de kwetsbaarste vierkanten een punt kan bereiken: het tiende deel van de vierkanten, daar waar de meeste verminderd zelfredzame inwoners wonen."
                                .formatted(Numbers.text(Math.rint(share * 1000) / 10))));
        notes.addAll(SeekNotes.of(terms));
        if (terms.weigh() == PlanWish.Weigh.BOTH) {
            notes.add(
                    "Alle inwoners samen tellen in dit plan even zwaar als alle verminderd zelfredzame inwoners samen.");
        }
        notes.add("Geen van de normen is officieel, tenzij de lijst het zegt: %s, versie %s."
                .formatted(terms.norms().title(), terms.norms().version()));
        if (terms.prices().isExample()) {
            notes.add("De prijzen zijn voorbeelden, geen offertes: vervang ze door eigen prijzen.");
        }
        notes.addAll(region.notes());
        return notes;
    }
}
