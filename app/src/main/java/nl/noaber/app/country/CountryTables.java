// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaber.app.country.LocalRows.Part;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.csv.CsvOut;

/** The answer as tables. People are whole numbers, shares 0 to 1 with four decimals; an empty cell is not known. */
final class CountryTables {
    private static final List<String> FIGURE =
            List.of("", "_share", "_likely_low", "_likely_high", "_hard_low", "_hard_high");

    private final Country country;
    private final List<LocalRows.Municipality> municipalities;
    private final List<LocalRows.Region> regions;

    CountryTables(Country country, List<LocalRows.Municipality> municipalities, List<LocalRows.Region> regions) {
        this.country = country;
        this.municipalities = municipalities;
        this.regions = regions;
    }

    void write(Path folder) throws IOException {
        plans(folder.resolve("country.csv"));
        municipalities(folder.resolve("municipalities.csv"));
        regions(folder.resolve("regions.csv"));
    }

    private void plans(Path file) throws IOException {
        CsvOut.writeTo(file, out -> {
            List<String> header = new ArrayList<>(
                    List.of("plan", "points", "fire_stations", "walk_minutes", "walk_km_per_hour", "straight_metres"));
            FIGURE.forEach(part -> header.add("residents_covered" + part));
            FIGURE.forEach(part -> header.add("old_covered" + part));
            header.addAll(List.of("residents", "old", "residents_per_point", "covered_max_proven", "gap"));
            out.writeRecord(header);
            for (MeasuredPlan plan : country.plans()) {
                rows(plan, true, out);
            }
            for (MeasuredPlan plan : country.curve()) {
                rows(plan, !country.plans().contains(plan), out);
            }
        });
    }

    private static void rows(MeasuredPlan plan, boolean isNew, de.siegmar.fastcsv.writer.CsvWriter out) {
        for (MeasuredPlan.Reached reached : isNew ? plan.byWalk() : List.<MeasuredPlan.Reached>of()) {
            boolean isNorm = reached.equals(plan.norm());
            List<String> row = new ArrayList<>(List.of(
                    plan.plan().key(),
                    Integer.toString(plan.plan().points()),
                    Integer.toString(plan.stations()),
                    Integer.toString(reached.walk().minutes()),
                    decimal(reached.walk().kilometresPerHour(), 1),
                    decimal(reached.metres(), 1)));
            figure(row, reached.residents());
            figure(row, reached.old());
            row.add(whole(reached.residents().total()));
            row.add(whole(reached.old().total()));
            row.add(whole(plan.load().residentsPerPoint()));
            row.add(isNorm ? whole(plan.plan().coveredMax()) : "");
            row.add(isNorm ? decimal(plan.gap(), 4) : "");
            out.writeRecord(row);
        }
    }

    private static void figure(List<String> row, Figure figure) {
        row.add(whole(figure.people()));
        row.add(decimal(figure.share(), 4));
        row.add(whole(figure.likely().low()));
        row.add(whole(figure.likely().high()));
        row.add(whole(figure.hard().low()));
        row.add(whole(figure.hard().high()));
    }

    private void municipalities(Path file) throws IOException {
        CsvOut.writeTo(file, out -> {
            List<String> header = new ArrayList<>(List.of(
                    "gemeentecode", "gemeentenaam", "veiligheidsregiocode", "veiligheidsregio", "residents", "old"));
            parts(header);
            header.addAll(List.of("points_needed", "points_lacking", "attainable_share", "polling_stations_misplaced"));
            out.writeRecord(header);
            for (LocalRows.Municipality m : municipalities) {
                List<String> row = new ArrayList<>(
                        List.of(m.code(), m.name(), m.regionCode(), m.region(), whole(m.residents()), whole(m.old())));
                m.byPlan().forEach(part -> part(row, part, m.residents()));
                row.add(count(m.needed()));
                row.add(count(m.lacking()));
                row.add(decimal(m.attainable(), 4));
                row.add(Integer.toString(m.misplaced()));
                out.writeRecord(row);
            }
        });
    }

    private void regions(Path file) throws IOException {
        CsvOut.writeTo(file, out -> {
            List<String> header = new ArrayList<>(
                    List.of("veiligheidsregiocode", "veiligheidsregio", "municipalities", "residents", "old"));
            parts(header);
            header.addAll(List.of("points_lacking", "municipalities_out_of_reach"));
            out.writeRecord(header);
            for (LocalRows.Region r : regions) {
                List<String> row = new ArrayList<>(List.of(
                        r.code(),
                        r.name(),
                        Integer.toString(r.municipalities()),
                        whole(r.residents()),
                        whole(r.old())));
                r.byPlan().forEach(part -> part(row, part, r.residents()));
                row.add(Integer.toString(r.lacking()));
                row.add(Integer.toString(r.unreachable()));
                out.writeRecord(row);
            }
        });
    }

    private void parts(List<String> header) {
        for (MeasuredPlan plan : country.plans()) {
            String key = plan.plan().key().replace('-', '_');
            header.addAll(List.of(
                    key + "_points",
                    key + "_covered",
                    key + "_share",
                    key + "_share_likely_low",
                    key + "_share_likely_high",
                    key + "_share_hard_low",
                    key + "_share_hard_high"));
        }
    }

    private static void part(List<String> row, Part part, double residents) {
        row.add(Integer.toString(part.points()));
        row.add(whole(part.covered().mid()));
        for (double people : shares(part.likely(), part.covered())) {
            row.add(residents == 0 ? "" : decimal(people / residents, 4));
        }
    }

    private static double[] shares(Interval likely, Interval hard) {
        return new double[] {likely.mid(), likely.low(), likely.high(), hard.low(), hard.high()};
    }

    private static String count(int points) {
        return points < 0 ? "" : Integer.toString(points);
    }

    private static String whole(double people) {
        return Double.isFinite(people) ? Long.toString(Math.round(people)) : "";
    }

    private static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
