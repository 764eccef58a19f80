// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.RowPlaces;

/**
 * Reads a list of places: by id (column {@code id}, or the first column), by name ({@code naam}), or by where they are
 * ({@code x,y} in RD or {@code lon,lat}). With {@code ja} in a column {@code nieuw} a row is a place of its own, even beside a
 * candidate or with the name of one.
 */
final class SiteNames {
    /** A place in a list is a candidate when it lies so near. */
    private static final double SAME_METRES = 75;

    private final List<Site> candidates;
    private final boolean mayBeNew;
    private final CsvFile csv;
    private final int id;
    private final int name;
    private final int isNew;
    private final Optional<RowPlaces> places;
    private final Refusals refusals = new Refusals();
    private final List<Site> found = new ArrayList<>();

    private SiteNames(Path file, List<Site> candidates, boolean mayBeNew) {
        this.candidates = candidates;
        this.mayBeNew = mayBeNew;
        csv = CsvFile.open(file);
        name = csv.find("naam", "name");
        isNew = csv.find("nieuw");
        boolean isPlaced = csv.find("x", "x_rd", "lon", "longitude", "lng") >= 0;
        places = isPlaced ? Optional.of(RowPlaces.of(csv, refusals)) : Optional.empty();
        id = csv.idColumn("id") < 0 && name < 0 && !isPlaced ? 0 : csv.idColumn("id");
    }

    /**
     * @param mayBeNew whether a place that is no candidate becomes a site of its own: an existing support point; else it is an
     *     error
     * @return in file order, each once
     * @throws BadInput when a row is no candidate, or more than one
     */
    static List<Site> read(Path file, List<Site> candidates, boolean mayBeNew) {
        SiteNames names = new SiteNames(file, candidates, mayBeNew);
        names.refuseLostHeader();
        names.csv.forEach(new Refusals(), names::take);
        return names.found.stream().distinct().toList();
    }

    private void refuseLostHeader() {
        if (id == 0 && byId(csv.header().getFirst()).isPresent()) {
            throw new BadInput(
                    "The first line of %s is the id '%s', where a header should be."
                            .formatted(csv.file().getFileName(), csv.header().getFirst()),
                    "Maybe add a line 'id' above it.");
        }
    }

    private void take(CsvFile.Row row) {
        String key = id < 0 ? "" : row.text(id);
        String called = name < 0 ? "" : row.text(name);
        boolean isOwn = mayBeNew && isNew >= 0 && row.text(isNew).equalsIgnoreCase("ja");
        Optional<Site> site = key.isEmpty() || isOwn ? Optional.empty() : byId(key);
        if (site.isEmpty() && !isOwn && !called.isEmpty()) {
            site = byName(row, called);
        }
        if (site.isEmpty() && !isOwn && !key.isEmpty() && name < 0) {
            site = byName(row, key);
        }
        Optional<RdPoint> at = site.isPresent() ? Optional.empty() : places.flatMap(p -> p.inTheNetherlands(row));
        if (site.isEmpty() && !isOwn && at.isPresent()) {
            site = near(at.get());
        }
        if (site.isEmpty() && at.isPresent() && mayBeNew) {
            site = Optional.of(newSite(row, key, called, at.get()));
        }
        found.add(site.orElseThrow(() -> unknown(row, key.isEmpty() ? called : key)));
    }

    private Optional<Site> byId(String key) {
        return candidates.stream().filter(site -> site.id().equals(key)).findFirst();
    }

    private Optional<Site> byName(CsvFile.Row row, String called) {
        List<Site> same = candidates.stream()
                .filter(site -> site.name().equalsIgnoreCase(called))
                .toList();
        if (same.size() > 1 && places.isEmpty()) {
            throw new BadInput(
                    "The name '%s' in row %d of %s is that of %d candidates."
                            .formatted(called, row.number(), csv.file().getFileName(), same.size()),
                    "Maybe give the id: "
                            + String.join(" or ", same.stream().map(Site::id).toList()) + ".");
        }
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private Optional<Site> near(RdPoint at) {
        return candidates.stream()
                .filter(site -> site.at().metresTo(at) <= SAME_METRES)
                .min(Comparator.comparingDouble(site -> site.at().metresTo(at)));
    }

    private Site newSite(CsvFile.Row row, String key, String called, RdPoint at) {
        return Site.elsewhere(key.isEmpty() ? "vast-" + row.number() : key, called, at, candidates);
    }

    private BadInput unknown(CsvFile.Row row, String key) {
        return new BadInput(
                "Row %d of %s, '%s', is none of the %d candidates of the region."
                        .formatted(row.number(), csv.file().getFileName(), key, candidates.size()),
                "Maybe the id is another than in candidates.csv of the region folder; names and x,y work too.");
    }
}
