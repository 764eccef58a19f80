// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.siting.Goal;
import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Option;
import nl.noaber.core.siting.Question;
import nl.noaber.core.siting.Reach;
import nl.noaber.core.siting.Rule;
import nl.noaber.data.csv.CsvFile;

/**
 * A question from the files of a region and of a plan: the people of internal/squares.csv, who walk as in internal/reach.csv, 15
 * minutes at most. Every place costs 1 and takes 2,500 people.
 */
final class PlanTables {
    private static final double LIMIT_MINUTES = 15;
    private static final double PLACES = 2_500;
    private static final String WEAK = "verminderd_zelfredzaam";

    private final Map<String, double[]> people = new HashMap<>();
    private final Map<String, Integer> squares = new LinkedHashMap<>();
    private final Map<String, Integer> sites = new LinkedHashMap<>();
    private final List<double[]> pairs = new ArrayList<>();

    PlanTables(Path region, Path plan) {
        CsvFile squareFile = CsvFile.open(region.resolve("internal/squares.csv"));
        squareFile.forEach(row -> {
            double residents = number(row.text(squareFile.get("aantal_inwoners_mid")));
            double weak = number(row.text(squareFile.get("verminderd_zelfredzaam_mid")));
            people.put(
                    row.text(squareFile.get("id")),
                    new double[] {residents - Math.min(residents, weak), Math.min(residents, weak)});
        });
        CsvFile reachFile = CsvFile.open(plan.resolve("internal/reach.csv"));
        reachFile.forEach(row -> {
            int square = number(squares, row.text(reachFile.get("square")));
            int group = row.text(reachFile.get("group")).equals(WEAK) ? 1 : 0;
            int site = number(sites, row.text(reachFile.get("site")));
            pairs.add(new double[] {site, 2 * square + group, number(row.text(reachFile.get("minutes")))});
        });
        pairs.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
    }

    private static int number(Map<String, Integer> numbers, String id) {
        return numbers.computeIfAbsent(id, each -> numbers.size());
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    Question question(Goal goal, List<Rule> rules) {
        int n = 2 * squares.size();
        double[] persons = new double[n];
        int[] place = new int[n];
        int[] group = new int[n];
        squares.forEach((id, square) -> {
            double[] own = people.getOrDefault(id, new double[2]);
            for (int g = 0; g < 2; g++) {
                persons[2 * square + g] = own[g];
                place[2 * square + g] = square;
                group[2 * square + g] = g;
            }
        });
        double[] one = new double[n];
        Arrays.fill(one, 1);
        double[] limit = new double[n];
        Arrays.fill(limit, LIMIT_MINUTES);
        Needs needs = new Needs(place, group, new int[n], new int[n], persons, one, one, limit);
        List<Option> options = new ArrayList<>();
        for (int s = 0; s < sites.size(); s++) {
            options.add(new Option(s, 0, 1, PLACES));
        }
        return new Question(sites.size(), options, needs, reach(), goal, rules);
    }

    private Reach reach() {
        int[] start = new int[sites.size() + 1];
        int[] need = new int[pairs.size()];
        float[] minutes = new float[need.length];
        for (int p = 0; p < need.length; p++) {
            start[(int) pairs.get(p)[0] + 1] = p + 1;
            need[p] = (int) pairs.get(p)[1];
            minutes[p] = (float) pairs.get(p)[2];
        }
        return new Reach(start, need, minutes);
    }
}
