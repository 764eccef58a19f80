// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaber.core.evidence.BadInput;

/**
 * Figures of neighbourhoods and districts: a row per area of the columns that came with the polygons, followed by those of
 * StatLine, which has more of them (income, Wmo, poverty). StatLine's texts (names, codes padded with blanks) are left out.
 */
final class FiguresMaker implements Maker {
    private static final String REGION = "WijkenEnBuurten";
    private static final Set<String> NO_FIGURES = Set.of("ID", REGION);
    /** Stems: the number after them shifts per year. */
    private static final List<String> NEEDED = List.of("AantalInwoners_", "k_65JaarOfOuder_", "HuishoudensTotaal_");

    @Override
    public List<Made> make(Job job) throws IOException {
        URI table = table(job);
        Map<String, JsonNode> statLine = statLine(job, table);
        List<Made> made = new ArrayList<>();
        for (Level level : Level.values()) {
            made.add(level(job, level, table, statLine));
        }
        return made;
    }

    private static URI table(Job job) {
        return URI.create(job.hosts().address("figures") + "/" + job.hosts().figuresTable());
    }

    /** Rows by code. */
    private static Map<String, JsonNode> statLine(Job job, URI table) {
        String filter = "startswith(%1$s,'WK%2$s') or startswith(%1$s,'BU%2$s')"
                .formatted(REGION, job.wish().digits());
        Map<String, JsonNode> rows = new TreeMap<>();
        for (JsonNode row :
                new StatLine(job.desk(Part.FIGURES), job.limits().tableRows()).rows(table, "TypedDataSet", filter)) {
            if (rows.isEmpty()) {
                mustBeKeyFigures(table, row);
            }
            rows.putIfAbsent(Changed.text(table, row, REGION), row);
        }
        if (rows.isEmpty()) {
            throw new BadInput(
                    "StatLine table %s has no row of %s."
                            .formatted(job.hosts().figuresTable(), job.wish().municipality()),
                    "Maybe the municipality did not exist in that year, or the table is of another year.");
        }
        return rows;
    }

    private static Made level(Job job, Level level, URI table, Map<String, JsonNode> statLine) throws IOException {
        Set<String> texts = textColumns(statLine.values());
        Map<String, JsonNode> rows = new TreeMap<>();
        int alone = 0;
        for (JsonNode area : job.areas(level)) {
            ObjectNode row = area.path("properties").deepCopy();
            String code = Tables.text(row.path(level.codeColumn()));
            JsonNode more = statLine.get(code);
            if (more == null) {
                alone++;
            } else {
                more.properties().stream()
                        .filter(field -> !texts.contains(field.getKey()))
                        .forEach(field -> row.set(field.getKey(), field.getValue()));
            }
            rows.put(code, row);
        }
        String name = level.figures(job.wish());
        Path beside = job.beside(name);
        Tables.write(beside, level.codeColumn(), rows.values());
        String role = level == Level.NEIGHBOURHOODS ? "area-figures" : "district-figures";
        String note = alone == 0
                ? ""
                : "StatLine has no row for %d of the %d %s.".formatted(alone, rows.size(), level.stem());
        return new Made(name, beside, role, Integer.toString(job.wish().year()), table.toString(), note);
    }

    private static Set<String> textColumns(Iterable<JsonNode> rows) {
        Set<String> texts = new TreeSet<>(NO_FIGURES);
        for (JsonNode row : rows) {
            row.properties().stream()
                    .filter(field -> field.getValue().isTextual())
                    .forEach(field -> texts.add(field.getKey()));
        }
        return texts;
    }

    private static void mustBeKeyFigures(URI table, JsonNode row) {
        for (String stem : NEEDED) {
            boolean there =
                    row.propertyStream().anyMatch(field -> field.getKey().startsWith(stem));
            if (!there) {
                throw Changed.field(table, stem + "...");
            }
        }
    }
}
