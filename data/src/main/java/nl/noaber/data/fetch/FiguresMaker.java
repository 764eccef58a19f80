// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;

/** Key figures of the municipality, its districts and its neighbourhoods, with the column names of StatLine. */
final class FiguresMaker implements Maker {
    private static final String REGION = "WijkenEnBuurten";
    /** Stems: the number after them shifts per year. */
    private static final List<String> NEEDED = List.of("AantalInwoners_", "k_65JaarOfOuder_", "HuishoudensTotaal_");

    @Override
    public List<Made> make(Job job) throws IOException {
        URI table =
                URI.create(job.hosts().address("figures") + "/" + job.hosts().figuresTable());
        String digits = job.wish().digits();
        String filter = "startswith(%1$s,'GM%2$s') or startswith(%1$s,'WK%2$s') or startswith(%1$s,'BU%2$s')"
                .formatted(REGION, digits);
        List<JsonNode> rows =
                new StatLine(job.desk(Part.FIGURES), job.limits().tableRows()).rows(table, "TypedDataSet", filter);
        if (rows.isEmpty()) {
            throw new BadInput(
                    "StatLine table %s has no row of %s."
                            .formatted(job.hosts().figuresTable(), job.wish().municipality()),
                    "Maybe the municipality did not exist in that year.");
        }
        mustBeKeyFigures(table, rows.getFirst());
        rows.sort((a, b) -> Changed.text(table, a, REGION).compareTo(Changed.text(table, b, REGION)));
        Path beside = job.beside("figures.csv");
        Tables.write(beside, REGION, rows);
        return List.of(new Made(
                "figures.csv",
                beside,
                "area-figures",
                Integer.toString(job.wish().year()),
                table.toString()));
    }

    private static void mustBeKeyFigures(URI table, JsonNode row) {
        Changed.text(table, row, REGION);
        for (String stem : NEEDED) {
            boolean there =
                    row.propertyStream().anyMatch(field -> field.getKey().startsWith(stem));
            if (!there) {
                throw Changed.field(table, stem + "...");
            }
        }
    }
}
