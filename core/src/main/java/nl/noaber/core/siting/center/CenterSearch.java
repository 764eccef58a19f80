// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;

/**
 * Halves the distances between one that is proven too short and one that a plan has. Quick looks come first, above and below
 * whatever they leave undecided; then that is worked out by a tree.
 */
final class CenterSearch {
    private static final int SWAPS = 4_000;
    private static final int FIRST_CASES = 300;

    private final CenterProblem problem;
    private final Effort effort;
    private final SplittableRandom random;
    private final Radii radii;
    private int[] sites;
    /** Rank of the distance of {@link #sites}, and the rank up to which all is proven too short (-1: none). */
    private int high;

    private int low = -1;
    /** Why no plan is nearer than the rank after {@link #low}. */
    private Certificate.Case proof;
    /** Ranks from and to which quick looks did not decide. */
    private int dimFrom;

    private int dimTo = -1;
    private long rounds;
    private long swaps = 5 * SWAPS;
    private long cases = FIRST_CASES;

    CenterSearch(CenterProblem problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        random = new SplittableRandom(effort.seed());
        sites = Farthest.first(problem);
        int hardest = Farthest.hardestClient(problem);
        proof = CoverTree.only(problem, hardest);
        radii = Radii.between(problem, Farthest.nearest(problem, hardest), Farthest.longest(problem, sites));
        high = radii.value().length - 1;
        dimFrom = radii.value().length;
    }

    Answer run() {
        while (high - low > 1 && rounds < effort.rounds() && !effort.isOver()) {
            if (dimTo < 0) {
                look((low + high) >>> 1);
            } else if (high - dimTo > 1) {
                look((dimTo + high) >>> 1);
            } else if (dimFrom - low > 1) {
                look((low + dimFrom) >>> 1);
            } else {
                lookLonger();
            }
        }
        return answer();
    }

    /** A quick look: a bound, then swaps. */
    private void look(int rank) {
        rounds++;
        Cover cover = cover(rank);
        if (cover.uncoverable >= 0) {
            tooShort(rank, CoverTree.only(problem, cover.uncoverable));
            return;
        }
        Weights weights = new Weights(cover);
        weights.begin();
        CoverTree tree = new CoverTree(problem, cover, effort, 1);
        Optional<Certificate.Case> none = tree.prove(weights);
        if (none.isPresent()) {
            tooShort(rank, none.get());
            return;
        }
        if (tree.found().isPresent()) {
            better(cover, tree.found().get());
            return;
        }
        Swaps swaps = new Swaps(cover, problem.p(), random.split());
        if (swaps.find(SWAPS)) {
            better(cover, swaps.columns());
        } else {
            dimFrom = Math.min(dimFrom, rank);
            dimTo = Math.max(dimTo, rank);
        }
    }

    /** Swaps below the best plan; trees in the middle and just above what is proven; each time with more patience. */
    private void lookLonger() {
        int before = high - low;
        searchLonger(high - 1);
        if (high - low > 1) {
            workOut((low + high) >>> 1);
        }
        if (high - low == before && before > 2) {
            workOut(low + 1);
        }
        if (high - low == before) {
            swaps *= 2;
            cases *= 3;
        }
    }

    private void searchLonger(int rank) {
        rounds++;
        Cover cover = cover(rank);
        Swaps search = new Swaps(cover, problem.p(), random.split());
        for (long k = 0; k < swaps && !effort.isOver(); k += SWAPS) {
            if (search.find(SWAPS)) {
                better(cover, search.columns());
                return;
            }
        }
    }

    private void workOut(int rank) {
        Cover cover = cover(rank);
        Weights weights = new Weights(cover);
        weights.begin();
        CoverTree tree = new CoverTree(problem, cover, effort, Math.min(cases, effort.rounds() - rounds));
        Optional<Certificate.Case> none = tree.prove(weights);
        rounds += tree.rounds();
        if (none.isPresent()) {
            tooShort(rank, none.get());
        } else if (tree.found().isPresent()) {
            better(cover, tree.found().get());
        }
    }

    /** Covered: at this rank or nearer, that is, nearer than the next. */
    private Cover cover(int rank) {
        return Cover.within(problem, radii.value()[rank + 1]);
    }

    private void tooShort(int rank, Certificate.Case why) {
        low = rank;
        proof = why;
        trimDim();
    }

    private void better(Cover cover, int[] columns) {
        int[] open = Arrays.stream(columns).map(c -> cover.site[c]).toArray();
        double longest = Farthest.longest(problem, open);
        sites = open;
        high = radii.rank(longest);
        trimDim();
    }

    private void trimDim() {
        dimFrom = Math.max(dimFrom, low + 1);
        dimTo = Math.min(dimTo, high - 1);
        if (dimFrom > dimTo) {
            dimFrom = radii.value().length;
            dimTo = -1;
        }
    }

    private Answer answer() {
        double bound = radii.value()[low + 1];
        int[] open = filledUp();
        return new Answer(
                open,
                Farthest.nearestSites(problem, open),
                Farthest.longest(problem, open),
                bound,
                Optional.of(new Certificate(CenterSolver.MODEL, bound, proof)),
                rounds);
    }

    /** p are asked for: when fewer suffice, those with the lowest numbers are added. */
    private int[] filledUp() {
        boolean[] is = new boolean[problem.sites()];
        for (int j : sites) {
            is[j] = true;
        }
        int missing = problem.p() - sites.length;
        for (int j = 0; j < is.length && missing > 0; j++) {
            missing -= is[j] ? 0 : 1;
            is[j] = true;
        }
        int[] filled = new int[problem.p()];
        int size = 0;
        for (int j = 0; j < is.length; j++) {
            if (is[j]) {
                filled[size++] = j;
            }
        }
        return filled;
    }
}
