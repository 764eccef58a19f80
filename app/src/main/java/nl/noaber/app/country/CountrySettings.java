// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import nl.noaber.core.evidence.BadInput;

/**
 * Every choice that can change a figure.
 *
 * @param walks how far people walk; the first is the norm, which the plans are made for
 * @param detour walked metres per metre of straight line, 1 or more
 * @param cellMetres side of the cells over which residents are spread
 * @param sizes numbers of points of the marginal curve, rising
 * @param share of the residents of a municipality that should have a point within the norm, 0 to 1
 * @param rounds of the solver for each plan
 * @param agesYear that the age file describes: it does not say so itself
 * @param threads of the solver; they change no byte
 */
public record CountrySettings(
        List<Walk> walks,
        double detour,
        int cellMetres,
        List<Integer> sizes,
        double share,
        int rounds,
        int agesYear,
        int threads) {
    public static final CountrySettings DEFAULT = new CountrySettings(
            List.of(new Walk(15, 5), new Walk(12, 5), new Walk(20, 5), new Walk(15, 3)),
            1.3,
            100,
            List.of(250, 500, 959, 1_500, 2_500, 4_560),
            0.8,
            10,
            2021,
            1);

    /**
     * One walk.
     *
     * @param minutes above 0
     * @param kilometresPerHour above 0
     */
    public record Walk(int minutes, double kilometresPerHour) {
        public Walk {
            if (minutes <= 0 || !(kilometresPerHour > 0)) {
                throw new BadInput(
                        "A walk of %d minutes at %s km/h cannot be.".formatted(minutes, kilometresPerHour),
                        "Maybe 15 minutes at 5 km/h were meant.");
            }
        }

        double metres() {
            return minutes * kilometresPerHour * 1000 / 60;
        }
    }

    public CountrySettings {
        walks = List.copyOf(walks);
        sizes = sizes.stream().sorted().distinct().toList();
        require(detour >= 1, "The detour (%s) must be 1 or more.".formatted(detour), "Maybe 1.3 was meant.");
        require(
                cellMetres >= 50 && cellMetres <= 1_000,
                "Cells of %d m are outside 50 to 1000 m.".formatted(cellMetres),
                "Maybe 100 was meant.");
        require(share > 0 && share <= 1, "The share (%s) must be above 0, at most 1.".formatted(share), "Maybe 0.8.");
        require(rounds >= 1, "The rounds (%d) must be 1 or more.".formatted(rounds), "Maybe 10.");
        require(!walks.isEmpty(), "There is no walk.", "Maybe 15 minutes at 5 km/h.");
        require(
                !sizes.isEmpty() && sizes.getFirst() >= 1,
                "The sizes of the curve (%s) must be 1 or more.".formatted(sizes),
                "Maybe 250,500,959.");
    }

    private static void require(boolean holds, String fact, String maybe) {
        if (!holds) {
            throw new BadInput(fact, maybe);
        }
    }

    Walk norm() {
        return walks.getFirst();
    }

    /** How far a point reaches in a straight line. */
    double reachMetres(Walk walk) {
        return walk.metres() / detour;
    }
}
