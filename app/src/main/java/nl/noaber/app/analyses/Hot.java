// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.noaber.core.hotspots.Concentration;
import nl.noaber.core.hotspots.Concentrations;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.hotspots.SquareHotspots;

/** Where less self-reliant residents are concentrated: by square, and as concentrations. */
record Hot(SquareHotspots squares, Concentrations concentrations) {
    List<Concentration> all() {
        return concentrations.all();
    }

    /** Where it matters to the reader: a square that may belong to a concentration, or may not. */
    boolean isDoubtful(int square) {
        return squares.shown(square) == HotspotClass.UNCERTAIN && squares.z()[square] > 0;
    }

    long count(Predicate<HotspotClass> which) {
        return IntStream.range(0, squares.classes().length)
                .mapToObj(squares::shown)
                .filter(which)
                .count();
    }
}
