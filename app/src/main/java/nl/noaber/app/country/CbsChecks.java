// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.spread.Raster;

/**
 * Holds the spread against two figures that CBS computed from real addresses, in every district of the country: how many
 * addresses lie within a kilometre of an address, and how far residents travel to the nearest fire station. Neither went into
 * the spread.
 */
final class CbsChecks {
    /** By CBS's definition. */
    private static final double CIRCLE_METRES = 1_000;
    /** Districts with fewer residents are left out: their figures are rounded hard. */
    private static final double RESIDENTS_MIN = 500;
    /** Beyond this no station counts; no district lies farther. */
    private static final double FAR_METRES = 20_000;

    /**
     * One class of density.
     *
     * @param from addresses per square kilometre, by CBS
     * @param districts how many
     * @param residents of them
     * @param ratio of the density of dwellings around residents on our spread to CBS's density of addresses: geometric mean by
     *     residents; below 1 they are spread too thin. Some 13 % of addresses are no dwelling, so 0.88 is a perfect spread
     */
    record Density(int from, int districts, double residents, double ratio) {}

    /**
     * Distance to the nearest fire station.
     *
     * @param districts how many
     * @param straightKilometres mean over residents on our spread, to the stations of the file
     * @param roadKilometres mean over residents by road, by CBS, to the stations of its year
     * @param correlation of the logarithms, over districts
     */
    record Distance(int districts, double straightKilometres, double roadKilometres, double correlation) {
        double ratio() {
            return roadKilometres / straightKilometres;
        }
    }

    private final Demand spread;
    private final Ground.DistrictFigures figures;
    private final double[] placed;

    CbsChecks(Demand spread, Ground.DistrictFigures figures) {
        this.spread = spread;
        this.figures = figures;
        this.placed = Demand.sums(spread.residents(), spread.district(), figures.residents().length);
    }

    List<Density> density() {
        double[] around = around();
        List<Density> classes = new ArrayList<>();
        for (int c = 0; c < Calibration.CLASSES_FROM.size(); c++) {
            int n = 0;
            double people = 0;
            double logs = 0;
            for (int d = 0; d < placed.length; d++) {
                double published = figures.addressDensity()[d];
                boolean counts = figures.residents()[d] >= RESIDENTS_MIN
                        && published > 0
                        && around[d] > 0
                        && Calibration.classOf(published) == c;
                n += counts ? 1 : 0;
                people += counts ? figures.residents()[d] : 0;
                logs += counts ? figures.residents()[d] * Math.log(around[d] / published) : 0;
            }
            double ratio = people == 0 ? Double.NaN : Math.exp(logs / people);
            classes.add(new Density(Calibration.CLASSES_FROM.get(c), n, people, ratio));
        }
        return classes;
    }

    /** By district: dwellings per square kilometre within the circle around a resident, on average. */
    private double[] around() {
        double[] dwellings = dwellings();
        double[] inCircle = new Discs(spread.raster(), CIRCLE_METRES).sums(dwellings);
        double squareKilometres = Math.PI * CIRCLE_METRES * CIRCLE_METRES / 1e6;
        double[] around = new double[placed.length];
        for (int i = 0; i < spread.size(); i++) {
            around[spread.district()[i]] += spread.residents()[i] * inCircle[spread.cell()[i]] / squareKilometres;
        }
        for (int d = 0; d < around.length; d++) {
            around[d] = placed[d] > 0 ? around[d] / placed[d] : 0;
        }
        return around;
    }

    private double[] dwellings() {
        double[] perCell = new double[spread.raster().cells()];
        for (int i = 0; i < spread.size(); i++) {
            int d = spread.district()[i];
            double perResident = placed[d] > 0 ? figures.dwellings()[d] / placed[d] : 0;
            perCell[spread.cell()[i]] = Double.isNaN(perResident) ? 0 : spread.residents()[i] * perResident;
        }
        return perCell;
    }

    Distance distance(int[] rowOfCell, List<RdPoint> stations) {
        Near near = Near.of(spread, rowOfCell, stations, FAR_METRES);
        double[] metres = new double[placed.length];
        for (int i = 0; i < spread.size(); i++) {
            metres[spread.district()[i]] += spread.residents()[i] * Math.min(FAR_METRES, near.metres()[i]);
        }
        List<double[]> logs = new ArrayList<>();
        double people = 0;
        double straight = 0;
        double road = 0;
        for (int d = 0; d < placed.length; d++) {
            double published = figures.stationKilometres()[d];
            if (figures.residents()[d] >= RESIDENTS_MIN && published > 0 && metres[d] > 0) {
                double kilometres = metres[d] / placed[d] / 1000;
                people += figures.residents()[d];
                straight += figures.residents()[d] * kilometres;
                road += figures.residents()[d] * published;
                logs.add(new double[] {Math.log(kilometres), Math.log(published)});
            }
        }
        return new Distance(logs.size(), straight / people, road / people, correlation(logs));
    }

    private static double correlation(List<double[]> pairs) {
        double x = pairs.stream().mapToDouble(p -> p[0]).average().orElse(Double.NaN);
        double y = pairs.stream().mapToDouble(p -> p[1]).average().orElse(Double.NaN);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] p : pairs) {
            xy += (p[0] - x) * (p[1] - y);
            xx += (p[0] - x) * (p[0] - x);
            yy += (p[1] - y) * (p[1] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** Sums within a circle around every cell, by running sums along rows. */
    record Discs(Raster raster, double metres) {
        double[] sums(double[] value) {
            int columns = raster.columns();
            double[] running = new double[raster.rows() * (columns + 1)];
            for (int row = 0; row < raster.rows(); row++) {
                for (int c = 0; c < columns; c++) {
                    int at = row * (columns + 1) + c;
                    running[at + 1] = running[at] + value[row * columns + c];
                }
            }
            int reach = (int) Math.floor(metres / raster.cellMetres());
            double[] sum = new double[raster.cells()];
            for (int dy = -reach; dy <= reach; dy++) {
                double side = dy * (double) raster.cellMetres();
                int half = (int) Math.floor(Math.sqrt(metres * metres - side * side) / raster.cellMetres());
                add(running, sum, dy, half);
            }
            return sum;
        }

        private void add(double[] running, double[] sum, int dy, int half) {
            int columns = raster.columns();
            for (int row = Math.max(0, -dy); row < Math.min(raster.rows(), raster.rows() - dy); row++) {
                int from = (row + dy) * (columns + 1);
                for (int c = 0; c < columns; c++) {
                    sum[row * columns + c] +=
                            running[from + Math.min(columns, c + half + 1)] - running[from + Math.max(0, c - half)];
                }
            }
        }
    }
}
