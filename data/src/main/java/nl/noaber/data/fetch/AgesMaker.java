// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;

/** Residents by sex and five-year age band of each postcode area that shares ground with the municipality. */
final class AgesMaker implements Maker {
    private static final int AREAS_PER_QUESTION = 10;
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private record Place(String postcode, AgeBand band) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byPostcode = postcode.compareTo(other.postcode);
            return byPostcode != 0 ? byPostcode : Integer.compare(band.from(), other.band.from());
        }
    }

    @Override
    public List<Made> make(Job job) throws IOException {
        URI table = URI.create(job.hosts().address("ages") + "/" + job.hosts().get("ages.table"));
        StatLine statLine = new StatLine(job.desk(Part.AGES), job.limits().tableRows());
        Map<String, AgeBand> bands = AgeBand.byKey(table, statLine.rows(table, "Leeftijd", ""));
        Map<String, Integer> sexes = sexes(table, statLine.rows(table, "Geslacht", ""));
        Map<Place, String[]> residents = new TreeMap<>();
        List<String> postcodes = List.copyOf(postcodes(job));
        for (int i = 0; i < postcodes.size(); i += AREAS_PER_QUESTION) {
            List<String> some = postcodes.subList(i, Math.min(postcodes.size(), i + AREAS_PER_QUESTION));
            for (JsonNode row :
                    statLine.rows(table, "TypedDataSet", filter(some, job.wish().year()))) {
                place(table, row, bands, sexes, residents);
            }
            job.watch().share((double) (i + some.size()) / postcodes.size());
        }
        if (residents.isEmpty()) {
            throw new BadInput(
                    "StatLine table %s has no residents of %d in the postcode areas %s."
                            .formatted(job.hosts().get("ages.table"), job.wish().year(), String.join(", ", postcodes)),
                    "Maybe that year is not published yet: choose another --year.");
        }
        String name = job.wish().named("ages", ".csv");
        Path beside = job.beside(name);
        write(beside, residents);
        String year = Integer.toString(job.wish().year());
        return List.of(new Made(name, beside, "ages", year, table.toString()));
    }

    /** Those whose polygons were fetched. */
    private static SortedSet<String> postcodes(Job job) {
        SortedSet<String> postcodes = new TreeSet<>();
        String file = job.wish().named("postcodes", ".geojson");
        for (JsonNode feature : job.features(file, "postcodes")) {
            postcodes.add(Tables.text(feature.path("properties").path(PostcodesMaker.CODE)));
        }
        postcodes.removeIf(postcode -> !FOUR_DIGITS.matcher(postcode).matches());
        if (postcodes.isEmpty()) {
            throw new BadInput(
                    "The file %s has no postcode of four digits.".formatted(file),
                    "Maybe fetch it again with --force --only postcodes.");
        }
        return postcodes;
    }

    /** The key may be 8261 or PC8261, padded: so it is looked for inside. */
    private static String filter(List<String> postcodes, int year) {
        return postcodes.stream()
                .map(postcode -> "substringof('%s',Postcode)".formatted(postcode))
                .collect(Collectors.joining(" or ", "(", ") and Perioden eq '" + year + "JJ00'"));
    }

    /** Column of each sex: 0 all, 1 men, 2 women. */
    private static Map<String, Integer> sexes(URI table, List<JsonNode> rows) {
        Map<String, Integer> columns = new TreeMap<>();
        List<String> titles = List.of("Totaal", "Mannen", "Vrouwen");
        for (JsonNode row : rows) {
            for (int i = 0; i < titles.size(); i++) {
                if (Changed.text(table, row, "Title").startsWith(titles.get(i))) {
                    columns.put(Changed.text(table, row, "Key"), i);
                }
            }
        }
        if (columns.size() != titles.size()) {
            throw Changed.field(table, "Geslacht");
        }
        return columns;
    }

    private static void place(
            URI table,
            JsonNode row,
            Map<String, AgeBand> bands,
            Map<String, Integer> sexes,
            Map<Place, String[]> residents) {
        AgeBand band = bands.get(Changed.text(table, row, "Leeftijd"));
        Integer sex = sexes.get(Changed.text(table, row, "Geslacht"));
        Matcher postcode = FOUR_DIGITS.matcher(Changed.text(table, row, "Postcode"));
        if (band == null || sex == null || !postcode.find()) {
            return; // totals and wider bands: they follow from the five-year ones
        }
        if (!row.has("Bevolking_1")) {
            throw Changed.field(table, "Bevolking_1");
        }
        residents.computeIfAbsent(new Place(postcode.group(), band), key -> new String[] {"", "", ""})[sex] =
                Tables.text(row.path("Bevolking_1"));
    }

    private static void write(Path file, Map<Place, String[]> residents) throws IOException {
        try (CsvWriter csv = Tables.writer(file)) {
            csv.writeRecord("postcode", "leeftijd", "inwoners", "inwoners_man", "inwoners_vrouw");
            for (Map.Entry<Place, String[]> entry : residents.entrySet()) {
                List<String> fields = new ArrayList<>();
                fields.add(entry.getKey().postcode());
                fields.add(entry.getKey().band().label());
                fields.addAll(List.of(entry.getValue()));
                csv.writeRecord(fields);
            }
        }
    }
}
