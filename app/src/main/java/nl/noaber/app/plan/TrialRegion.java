// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.norms.Norms;

/**
 * A region in which other plans are tried: read once, and walked once from all its places, as far as {@link #MINUTES_MOST} allow.
 * Safe for use by several threads.
 */
public final class TrialRegion {
    /** A norm may be tried up to so many minutes: farther than anyone would call near. */
    public static final int MINUTES_MOST = 30;

    /** Borders on the map were made simpler; a place at the border is inside. */
    private static final double BORDER_METRES = 50;

    /** Without borders: so near to where people live is inside. */
    private static final double NEAR_PEOPLE_METRES = 2_000;

    private final PlanRegion region;
    private final Walking walking;
    private final List<Site> sites;
    private final Map<String, Integer> byId = new HashMap<>();
    private final double walkedMetres;
    private final WalkTable walks;

    /** @throws nl.noaber.core.evidence.BadInput when the region cannot be read, or has no places */
    public TrialRegion(Path folder) {
        region = PlanRegionReader.read(folder);
        walking = new KeptWalking(Walking.in(region));
        sites = region.candidates().stream().filter(Site::inRegion).toList();
        for (int s = 0; s < sites.size(); s++) {
            byId.put(sites.get(s).id(), s);
        }
        walkedMetres = MINUTES_MOST * Norms.basic().mid(Norms.WALK_KM_PER_HOUR) * 1000 / 60;
        walks = walking.from(sites, walkedMetres, 1);
    }

    PlanRegion region() {
        return region;
    }

    Walking walking() {
        return walking;
    }

    /** Candidates in the region. */
    List<Site> sites() {
        return sites;
    }

    boolean isPlace(String id) {
        return byId.containsKey(id);
    }

    /** From {@link #sites()} and then these. */
    WalkTable walks(List<Site> others, double metres) {
        WalkTable own = metres <= walkedMetres ? walks.within(metres) : walking.from(sites, metres, 1);
        return others.isEmpty() ? own : WalkTable.joined(List.of(own, walking.from(others, metres, 1)));
    }

    /** Whether a place lies within the borders; where the region has none, whether people live near it. */
    public boolean isInside(double lon, double lat) {
        RdPoint at = RdNew.of(lon, lat);
        List<nl.noaber.app.picture.Outline> areas = region.ground().areas();
        if (areas.isEmpty()) {
            return region.people().squares().stream()
                    .anyMatch(square -> square.centre().metresTo(at) <= NEAR_PEOPLE_METRES);
        }
        var point = areas.getFirst()
                .shape()
                .getFactory()
                .createPoint(new org.locationtech.jts.geom.Coordinate(at.x(), at.y()));
        return areas.stream().anyMatch(area -> area.shape().isWithinDistance(point, BORDER_METRES));
    }

    /** Whether one can walk from a place: as near to a street as places of a plan must be. */
    public boolean isNearStreet(double lon, double lat) {
        return walking.isNearStreet(RdNew.of(lon, lat));
    }
}
