// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.core.hotspots.BenjaminiHochberg;
import nl.noaber.core.hotspots.Certainty;
import nl.noaber.core.hotspots.GridGiStar;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.hotspots.Normal;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Where less self-reliant residents are concentrated: Gi* over the squares, and the concentrations that follow. */
final class HotStage {
    private final Population people;
    private final Estimate figure;
    private final List<Place> names;
    private final RegionSettings settings;

    HotStage(Population people, Estimate figure, List<Place> names, RegionSettings settings) {
        this.people = people;
        this.figure = figure;
        this.names = names;
        this.settings = settings;
    }

    Hot find() {
        int[] rows = IntStream.range(0, people.size()).filter(figure::has).toArray();
        int[] col = new int[rows.length];
        int[] row = new int[rows.length];
        double[] low = new double[rows.length];
        double[] mid = new double[rows.length];
        double[] high = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            Square s = people.squares().get(rows[k]);
            col[k] = s.west() / 100;
            row[k] = s.south() / 100;
            low[k] = figure.low(rows[k]);
            mid[k] = figure.mid(rows[k]);
            high[k] = figure.high(rows[k]);
        }
        GridGiStar grid = new GridGiStar(col, row, settings.bandMetres() / 100);
        double[] zk = grid.z(mid, settings.threads());
        double[] pk = Arrays.stream(zk).map(Normal::twoSided).toArray();
        double[] qk = BenjaminiHochberg.q(pk);
        boolean[] uk =
                new Certainty(grid, low, mid, high).uncertain(Certainty.RUNS, settings.seed(), settings.threads());
        double[] z = new double[people.size()];
        double[] p = new double[people.size()];
        double[] q = new double[people.size()];
        boolean[] uncertain = new boolean[people.size()];
        HotspotClass[] classes = new HotspotClass[people.size()];
        Arrays.fill(z, Double.NaN);
        Arrays.fill(p, Double.NaN);
        Arrays.fill(q, Double.NaN);
        Arrays.fill(classes, HotspotClass.NONE);
        for (int k = 0; k < rows.length; k++) {
            z[rows[k]] = zk[k];
            p[rows[k]] = pk[k];
            q[rows[k]] = qk[k];
            uncertain[rows[k]] = uk[k];
            classes[rows[k]] = HotspotClass.of(zk[k], qk[k]);
        }
        return new Hot(z, p, q, classes, uncertain, clusters(classes, uncertain));
    }

    private List<Cluster> clusters(HotspotClass[] classes, boolean[] uncertain) {
        Map<Square, Integer> at = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            at.put(people.squares().get(i), i);
        }
        boolean[] seen = new boolean[people.size()];
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (seen[i] || !classes[i].isHot()) {
                continue;
            }
            List<Integer> part = new ArrayList<>();
            ArrayDeque<Integer> todo = new ArrayDeque<>(List.of(i));
            seen[i] = true;
            while (!todo.isEmpty()) {
                int k = todo.poll();
                part.add(k);
                Square s = people.squares().get(k);
                for (int dx = -100; dx <= 100; dx += 100) {
                    for (int dy = -100; dy <= 100; dy += 100) {
                        Integer n = at.get(new Square(s.west() + dx, s.south() + dy, 100));
                        if (n != null && !seen[n] && classes[n].isHot()) {
                            seen[n] = true;
                            todo.add(n);
                        }
                    }
                }
            }
            parts.add(part.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
        parts.sort(Comparator.comparingDouble((int[] part) -> sum(figure, part).mid())
                .reversed());
        List<Cluster> clusters = new ArrayList<>();
        GeometryFactory f = new GeometryFactory();
        for (int[] part : parts) {
            if (part.length < 4) {
                continue;
            }
            Geometry shape = UnaryUnionOp.union(Arrays.stream(part)
                    .mapToObj(i -> people.squares().get(i))
                    .map(s -> f.toGeometry(new Envelope(s.west(), s.west() + 100, s.south(), s.south() + 100)))
                    .toList());
            int un = (int) Arrays.stream(part).filter(i -> uncertain[i]).count();
            var c = shape.getInteriorPoint();
            RdPoint mid = new RdPoint(c.getX(), c.getY());
            String name = names.stream()
                    .min(Comparator.comparingDouble(pl -> pl.at().metresTo(mid)))
                    .map(Place::name)
                    .orElse("plek");
            clusters.add(new Cluster(
                    clusters.size() + 1,
                    name,
                    shape,
                    part,
                    sum(people.get(Columns.RESIDENTS), part),
                    sum(figure, part),
                    un,
                    Arrays.stream(part)
                            .mapToObj(i -> classes[i])
                            .min(Comparator.naturalOrder())
                            .orElseThrow()));
        }
        return clusters;
    }

    private static Interval sum(Estimate e, int[] part) {
        return Arrays.stream(part)
                .mapToObj(e::find)
                .flatMap(java.util.Optional::stream)
                .reduce(Interval.ZERO, Interval::plus);
    }
}
