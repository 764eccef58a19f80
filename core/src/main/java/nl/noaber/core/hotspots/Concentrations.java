// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;

/**
 * Joins hot squares that touch by a side or a corner (queen contiguity) into named, ranked concentrations. A square is in it
 * when its class at mid is hot, also when that class is uncertain: such squares are counted apart. A very large one is divided
 * among the places in it, see {@link Parts}. The order of the input does not matter.
 *
 * @param all by rank
 * @param smallOnes how many were left out because they are smaller than the minimum
 * @param smallSquares in how many squares
 * @param smallLessSelfReliant and how many less self-reliant residents live there
 */
public record Concentrations(List<Concentration> all, int smallOnes, int smallSquares, Interval smallLessSelfReliant) {
    /**
     * People by square, in the order of the squares.
     *
     * @param low at most mid, finite
     * @param mid finite
     * @param high at least mid, finite
     */
    public record People(double[] low, double[] mid, double[] high) {
        Interval in(List<Integer> squares) {
            Interval sum = Interval.ZERO;
            for (int i : squares) {
                sum = sum.plus(Interval.of(low[i], mid[i], high[i]));
            }
            return sum;
        }
    }

    /** A place that a concentration may be named after. */
    public record Named(String name, RdPoint at) {}

    /**
     * What is too small to be shown as a concentration.
     *
     * @param people less self-reliant residents at mid, at least
     * @param squares at least
     */
    public record Minimum(double people, int squares) {
        /** Ten people, below which no count is shown outside, in two squares. */
        public static final Minimum DEFAULT = new Minimum(10, 2);
    }

    private record Cluster(
            List<Integer> squares, Square first, Interval residents, Interval lessSelfReliant, RdPoint centre) {
        boolean isAtLeast(Minimum minimum) {
            return squares.size() >= minimum.squares && lessSelfReliant.mid() >= minimum.people;
        }
    }

    private static final Comparator<Cluster> RANK = Comparator.comparingDouble((Cluster c) -> -c.lessSelfReliant.mid())
            .thenComparingDouble(c -> -c.residents.mid())
            .thenComparing(Cluster::first);

    public Concentrations {
        all = List.copyOf(all);
    }

    /**
     * Finds them.
     *
     * @param places to name them after; may be empty, then they are numbered
     */
    public static Concentrations of(
            SquareHotspots hotspots, People residents, People lessSelfReliant, List<Named> places, Minimum minimum) {
        List<Cluster> clusters = new ArrayList<>();
        Parts parts = new Parts(hotspots.squares(), places);
        for (List<Integer> members : touching(hotspots).stream()
                .flatMap(whole -> parts.of(whole).stream())
                .toList()) {
            clusters.add(new Cluster(
                    members,
                    hotspots.squares().get(members.getFirst()),
                    residents.in(members),
                    lessSelfReliant.in(members),
                    centre(hotspots.squares(), members, lessSelfReliant.mid)));
        }
        List<Cluster> large =
                clusters.stream().filter(c -> c.isAtLeast(minimum)).sorted(RANK).toList();
        List<Integer> small = clusters.stream()
                .filter(c -> !c.isAtLeast(minimum))
                .flatMap(c -> c.squares.stream())
                .toList();
        ConcentrationNames names = new ConcentrationNames(places);
        List<Concentration> all = new ArrayList<>();
        for (Cluster cluster : large) {
            all.add(concentration(hotspots, cluster, all.size() + 1, names));
        }
        return new Concentrations(all, clusters.size() - large.size(), small.size(), lessSelfReliant.in(small));
    }

    /** Groups of hot squares; within a group, and the groups by their first square, from south-west to north-east. */
    private static List<List<Integer>> touching(SquareHotspots hotspots) {
        List<Square> squares = hotspots.squares();
        List<Integer> hot = IntStream.range(0, squares.size())
                .filter(i -> hotspots.classes()[i].isHot())
                .boxed()
                .sorted(Comparator.comparing(squares::get))
                .toList();
        Map<Square, Integer> at = new HashMap<>();
        hot.forEach(i -> at.put(squares.get(i), i));
        List<List<Integer>> groups = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int first : hot) {
            if (seen.add(first)) {
                List<Integer> group = new ArrayList<>(List.of(first));
                for (int next = 0; next < group.size(); next++) {
                    for (Square beside : around(squares.get(group.get(next)))) {
                        Integer other = at.get(beside);
                        if (other != null && seen.add(other)) {
                            group.add(other);
                        }
                    }
                }
                group.sort(Comparator.comparing(squares::get));
                groups.add(group);
            }
        }
        return groups;
    }

    static List<Square> around(Square square) {
        List<Square> around = new ArrayList<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                around.add(new Square(
                        square.west() + east * square.size(), square.south() + north * square.size(), square.size()));
            }
        }
        return around;
    }

    private static RdPoint centre(List<Square> squares, List<Integer> members, double[] weight) {
        double total = members.stream().mapToDouble(i -> weight[i]).sum();
        double x = 0;
        double y = 0;
        for (int i : members) {
            double share = total > 0 ? weight[i] / total : 1.0 / members.size();
            x += share * squares.get(i).centre().x();
            y += share * squares.get(i).centre().y();
        }
        return new RdPoint(x, y);
    }

    private static Concentration concentration(
            SquareHotspots hotspots, Cluster cluster, int rank, ConcentrationNames names) {
        List<Square> squares =
                cluster.squares.stream().map(hotspots.squares()::get).toList();
        List<Integer> certain =
                cluster.squares.stream().filter(i -> !hotspots.uncertain()[i]).toList();
        HotspotClass highest = (certain.isEmpty() ? cluster.squares : certain)
                .stream()
                        .map(i -> hotspots.classes()[i])
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new Concentration(
                rank,
                names.of(cluster.centre, rank),
                SquareOutline.of(squares),
                cluster.centre,
                cluster.squares.stream().sorted().toList(),
                squares.size() - certain.size(),
                highest,
                cluster.residents,
                cluster.lessSelfReliant);
    }
}
