// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.Figure;
import nl.noaber.app.page.RegionBrief;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/** Reads from a region folder, from what may be shown in it, the region in short for a report. */
public final class RegionBriefs {
    private RegionBriefs() {}

    /** @throws BadInput when the folder is no region, or a file of it is missing or damaged */
    public static RegionBrief read(Path folder) {
        MapMaterial material = RegionMapReader.read(folder);
        JsonNode summary = summary(folder);
        return new RegionBrief(
                material.name(),
                material.date(),
                figure(summary.path("inhabitants"), material.isFull()),
                figure(summary.path("lessSelfReliant"), material.isFull()),
                concentrations(folder.resolve("concentrations.csv")),
                RegionPicture.of(material));
    }

    private static JsonNode summary(Path folder) {
        try {
            return new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
        } catch (IOException e) {
            throw new BadInput(
                    "The summary.json of the region cannot be read: %s.".formatted(e),
                    "Maybe the folder was damaged in copying: build the region again.",
                    e);
        }
    }

    private static Figure figure(JsonNode interval, boolean isFull) {
        if (!interval.path("mid").isNumber()) {
            return Figure.covered();
        }
        double mid = interval.path("mid").asDouble();
        return isFull || Rules.DEFAULT.mayShow(mid, mid)
                ? Figure.known(Interval.of(
                        interval.path("low").asDouble(),
                        mid,
                        interval.path("high").asDouble()))
                : new Figure.Fewer(Rules.DEFAULT.fewest());
    }

    private static List<RegionBrief.Concentration> concentrations(Path file) {
        List<RegionBrief.Concentration> all = new ArrayList<>();
        CsvFile csv = CsvFile.open(file);
        csv.forEach(row -> all.add(new RegionBrief.Concentration(
                Integer.parseInt(row.text(csv.get("id"))),
                row.text(csv.get("naam")),
                figure(csv, row, "verminderd_zelfredzaam"),
                figure(csv, row, "inwoners"))));
        return all;
    }

    private static Figure figure(CsvFile csv, CsvFile.Row row, String column) {
        double low = Numbers.parse(row.text(csv.get(column + "_low")));
        double mid = Numbers.parse(row.text(csv.get(column + "_mid")));
        double high = Numbers.parse(row.text(csv.get(column + "_high")));
        if (!Double.isNaN(mid)) {
            return Figure.known(Interval.of(low, mid, high));
        }
        return row.text(csv.get(column + "_is")).equals(Rules.COVERED) ? Figure.covered() : Figure.unknown();
    }
}
