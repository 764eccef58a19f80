// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.suitability.Criterion;
import nl.noaber.core.siting.suitability.Suitability;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.norms.Norms;

/**
 * What is known of buildings: the depth of the water from the region, the rest from a table with a column for each criterion
 * ({@code ja}, {@code nee}, a number from 0 to 1, {@code 0.2..0.6} for a range; empty is unknown). See docs/method/suitability.md.
 */
final class Buildings {
    private static final String DRY = "droog";

    private final Norms norms;
    private final Map<String, Map<String, Interval>> known = new HashMap<>();

    private Buildings(Norms norms) {
        this.norms = norms;
    }

    /** @throws BadInput when a row is no candidate, or a cell is no answer */
    static Buildings of(Norms norms, Optional<Path> table, List<Site> candidates) {
        Buildings buildings = new Buildings(norms);
        candidates.forEach(buildings::fromDepth);
        table.ifPresent(file -> buildings.read(file, candidates));
        return buildings;
    }

    /** Dry in every flood that is known of; in the water when it is too deep in one; else unknown. */
    private void fromDepth(Site site) {
        boolean isAsked = norms.criteria().stream().anyMatch(c -> c.id().equals(DRY));
        if (!isAsked || site.depthMetres().isEmpty()) {
            return;
        }
        double most = norms.mid(Norms.DEPTH_METRES);
        boolean isDeep = site.depthMetres().keySet().stream().anyMatch(h -> SiteChoice.isDeep(site, h, most));
        boolean isUnknown = site.depthMetres().values().stream().anyMatch(OptionalDouble::isEmpty);
        if (isDeep || !isUnknown) {
            of(site.id()).put(DRY, Interval.exactly(isDeep ? 0 : 1));
        }
    }

    private Map<String, Interval> of(String id) {
        return known.computeIfAbsent(id, key -> new HashMap<>());
    }

    private void read(Path file, List<Site> candidates) {
        CsvFile csv = CsvFile.open(file);
        int id = csv.get("id");
        List<Criterion> asked =
                norms.criteria().stream().filter(c -> csv.find(c.id()) >= 0).toList();
        if (asked.isEmpty()) {
            throw new BadInput(
                    "The file %s has no column of a criterion."
                            .formatted(csv.file().getFileName()),
                    "Maybe name columns: "
                            + String.join(
                                    ", ",
                                    norms.criteria().stream().map(Criterion::id).toList())
                            + ".");
        }
        csv.forEach(row -> {
            String own = row.text(id);
            if (candidates.stream().noneMatch(site -> site.id().equals(own))) {
                throw new BadInput(
                        "Row %d of %s, '%s', is none of the %d candidates."
                                .formatted(row.number(), csv.file().getFileName(), own, candidates.size()),
                        "Maybe the id is another than in candidates.csv of the region folder.");
            }
            for (Criterion criterion : asked) {
                String cell = row.text(csv.find(criterion.id()));
                answer(cell)
                        .ifPresentOrElse(
                                met -> of(own).put(criterion.id(), met),
                                () -> refuseNonsense(cell, row, criterion, csv));
            }
        });
    }

    private static void refuseNonsense(String cell, CsvFile.Row row, Criterion criterion, CsvFile csv) {
        if (!cell.isEmpty() && !cell.equals("?") && !cell.equalsIgnoreCase("onbekend")) {
            throw new BadInput(
                    "Row %d of %s says '%s' under %s."
                            .formatted(row.number(), csv.file().getFileName(), cell, criterion.id()),
                    "Maybe write ja, nee, a number from 0 to 1, or leave it empty when nobody knows.");
        }
    }

    private static Optional<Interval> answer(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (List.of("ja", "yes", "true", "j").contains(word)) {
            return Optional.of(Interval.exactly(1));
        }
        if (List.of("nee", "no", "false", "n").contains(word)) {
            return Optional.of(Interval.exactly(0));
        }
        String[] ends = word.replace(',', '.').split("\\.\\.", -1);
        try {
            double low = Double.parseDouble(ends[0]);
            double high = Double.parseDouble(ends[ends.length - 1]);
            boolean fits = ends.length <= 2 && low >= 0 && low <= high && high <= 1;
            return fits ? Optional.of(Interval.of(low, (low + high) / 2, high)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Suitability of(Site site) {
        return Suitability.of(norms.criteria(), known.getOrDefault(site.id(), Map.of()));
    }
}
