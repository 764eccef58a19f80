// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.walking.MainlandSnapper;
import nl.noaber.core.walking.Snap;
import nl.noaber.data.csv.NamedPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Places brought to the streets.
 *
 * @param ids by place
 * @param snaps by place; null when no street is near
 * @param moved how many passed over a nearer street that is cut off for this walker
 * @param cutOff how many lie on a cut-off street
 */
record WalkSnaps(List<String> ids, List<@Nullable Snap> snaps, int moved, int cutOff) {
    /** Snaps farther than this are counted aloud. */
    static final double FAR_METRES = 250;

    static WalkSnaps of(NamedPlaces places, MainlandSnapper snapper) {
        List<@Nullable Snap> snaps = new ArrayList<>();
        int moved = 0;
        int cutOff = 0;
        for (LonLat place : places.places()) {
            MainlandSnapper.@Nullable Found found = snapper.find(place).orElse(null);
            snaps.add(found == null ? null : found.snap());
            moved += found != null && found.moved() ? 1 : 0;
            cutOff += found != null && found.cutOff() ? 1 : 0;
        }
        return new WalkSnaps(places.ids(), snaps, moved, cutOff);
    }

    long far() {
        return snaps.stream().filter(s -> s == null || s.metres() > FAR_METRES).count();
    }
}
