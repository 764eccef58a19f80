// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.noaber.app.page.Language;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.store.Passports;

/** compare.json and compare.csv: the figures of the plans side by side, all of them to be shown. */
final class CompareTable {
    private static final int FORMAT = 1;

    private final CompareOutcome compared;

    CompareTable(CompareOutcome compared) {
        this.compared = compared;
    }

    ObjectNode json(int asked) {
        PlanOutcome mix = compared.mix().outcome();
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("format", FORMAT);
        root.put("region", mix.region().name());
        root.put("date", mix.region().date());
        root.put("disclosure", mix.region().isFull() ? "full" : "protected");
        root.put("sites", asked);
        root.put("fireStations", compared.fireStations());
        ArrayNode choices = root.putArray("choices");
        compared.choices().forEach(choice -> choice(choices.addObject(), choice));
        root.set("passport", Passports.toTree(mix.passport()));
        return root;
    }

    private static void choice(ObjectNode node, CompareOutcome.Choice choice) {
        PlanOutcome outcome = choice.outcome();
        Shown shown = outcome.shown();
        node.put("kind", choice.kind().name().toLowerCase(Locale.ROOT));
        node.put("points", choice.points());
        ShownProof proof = ShownProof.of(outcome);
        JsonFigures.number(node, "objective", proof.objective());
        JsonFigures.number(node, "bound", proof.bound());
        node.put("gap", proof.gap());
        node.put("optimal", proof.isOptimal());
        double residents = outcome.region().people().totalResidents().mid();
        double weak = outcome.region().people().totalLessSelfReliant().mid();
        node.put("coverage", shown.share(outcome.shareOfResidents().mid(), residents));
        node.put(
                "coverageLessSelfReliant",
                shown.share(outcome.shareOfLessSelfReliant().mid(), weak));
        JsonFigures.put(node, "reachedResidents", shown.whole(outcome.reachedResidents()));
        JsonFigures.put(node, "reachedLessSelfReliant", shown.whole(outcome.reachedLessSelfReliant()));
        JsonFigures.put(
                node,
                "residentsPerPoint",
                shown.part(outcome.reachedResidents().times(1.0 / Math.max(1, choice.points()))));
        JsonFigures.put(node, "most", shown.part(most(outcome)));
        JsonFigures.number(node, "meanMinutes", shown.minutes(outcome.served().meanMinutes(false)));
        JsonFigures.number(
                node, "farthestMinutes", shown.minutes(outcome.served().farthestMinutes()));
        Interval staff = Costs.staffOfPoint(outcome.terms().norms()).times(choice.points());
        JsonFigures.put(node, "staff", staff);
        JsonFigures.put(node, "euroPerYear", outcome.solved().euro());
        JsonFigures.put(node, "beyondFireStations", shown.part(choice.beyondFireStations()));
        sites(node.putArray("sites"), outcome, choice.onlyHere());
        leftOut(node.putArray("leftOut"), outcome);
    }

    /** People at the point to which most go. */
    private static Interval most(PlanOutcome outcome) {
        return outcome.sites().stream()
                .map(SiteFigures::nearest)
                .max(java.util.Comparator.comparingDouble(Interval::mid))
                .orElse(Interval.ZERO);
    }

    private static void sites(ArrayNode array, PlanOutcome outcome, List<Open> onlyHere) {
        for (SiteFigures site : outcome.sites()) {
            ObjectNode node = array.addObject();
            node.put("letter", site.letter());
            node.put("id", site.open().site().id());
            node.put("name", site.open().site().label());
            node.put("kind", site.open().site().kind());
            node.put("area", site.area());
            node.put("fireStationsLack", onlyHere.contains(site.open()));
            JsonFigures.put(node, "residents", outcome.shown().part(site.nearest()));
        }
    }

    private static void leftOut(ArrayNode array, PlanOutcome outcome) {
        new PlanStoryWriter(outcome, "").leftOut().forEach(place -> {
            ObjectNode node = array.addObject();
            node.put("name", place.place().label(Language.NL));
            JsonFigures.words(node, "squares", place.squares());
            JsonFigures.put(node, "residents", place.residents());
        });
    }

    /** One row for each figure, one column for each plan. */
    void csv(ObjectNode json, Path file) throws IOException {
        CsvOut.writeTo(file, csv -> {
            List<String> header = new ArrayList<>(List.of("figure"));
            json.get("choices").forEach(c -> header.add(c.get("kind").asText()));
            csv.writeRecord(header);
            for (Map.Entry<String, String> line : ROWS.entrySet()) {
                List<String> row = new ArrayList<>(List.of(line.getKey()));
                json.get("choices").forEach(c -> {
                    var value = c.at(line.getValue());
                    row.add(value.isNumber() ? Numbers.text(value.asDouble()) : value.isNull() ? "" : value.asText());
                });
                csv.writeRecord(row);
            }
        });
    }

    private static final java.util.SequencedMap<String, String> ROWS = rows();

    private static java.util.SequencedMap<String, String> rows() {
        java.util.SequencedMap<String, String> rows = new java.util.LinkedHashMap<>();
        for (String plain : List.of(
                "points",
                "coverage",
                "coverageLessSelfReliant",
                "meanMinutes",
                "farthestMinutes",
                "objective",
                "bound",
                "gap",
                "optimal")) {
            rows.put(plain, "/" + plain);
        }
        for (String figure : List.of(
                "reachedResidents",
                "reachedLessSelfReliant",
                "residentsPerPoint",
                "most",
                "staff",
                "euroPerYear",
                "beyondFireStations")) {
            for (String part : List.of("low", "mid", "high")) {
                rows.put(figure + "_" + part, "/" + figure + "/" + part);
            }
        }
        return rows;
    }
}
