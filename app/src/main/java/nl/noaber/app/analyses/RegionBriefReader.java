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
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/** Reads from a region folder what a report tells of it in short: figures that were protected when they were written. */
public final class RegionBriefReader {
    private RegionBriefReader() {}

    /** @throws BadInput when the folder is no region, or a file of it is missing or damaged */
    public static RegionBrief read(Path folder) {
        MapMaterial material = RegionMapReader.read(folder);
        JsonNode summary = summary(folder);
        return new RegionBrief(
                material.name(),
                material.date(),
                figure(summary.path("inhabitants")),
                figure(summary.path("lessSelfReliant")),
                concentrations(folder),
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

    private static Figure figure(JsonNode node) {
        return node.has("mid")
                ? Figure.known(Interval.of(
                        node.path("low").asDouble(),
                        node.path("mid").asDouble(),
                        node.path("high").asDouble()))
                : Figure.unknown();
    }

    private static List<RegionBrief.Concentration> concentrations(Path folder) {
        List<RegionBrief.Concentration> told = new ArrayList<>();
        CsvFile csv = CsvFile.open(folder.resolve("concentrations.csv"));
        if (csv.find("naam") >= 0) {
            csv.forEach(row -> told.add(new RegionBrief.Concentration(
                    Integer.parseInt(row.text(csv.get("id"))),
                    row.text(csv.get("naam")),
                    figure(csv, row, "verminderd_zelfredzaam"),
                    figure(csv, row, "inwoners"))));
        }
        return told;
    }

    /** An empty cell of a protected table is a covered figure. */
    private static Figure figure(CsvFile csv, CsvFile.Row row, String name) {
        double low = Numbers.parse(row.text(csv.get(name + "_low")));
        double mid = Numbers.parse(row.text(csv.get(name + "_mid")));
        double high = Numbers.parse(row.text(csv.get(name + "_high")));
        return low <= mid && mid <= high ? Figure.known(Interval.of(low, mid, high)) : Figure.covered();
    }
}
