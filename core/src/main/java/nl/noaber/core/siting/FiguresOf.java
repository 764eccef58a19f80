// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out the figures of one set of open options. */
final class FiguresOf {
    private final Valuation valuation;
    private final Question question;
    private final Needs needs;
    private final int[] open;

    FiguresOf(Valuation valuation, int[] open) {
        this.valuation = valuation;
        this.question = valuation.question;
        this.needs = question.needs();
        this.open = open;
    }

    Figures figures() {
        Nearest nearest = new Nearest(question, open);
        Allotment allotment = valuation.seating.allot(open, nearest, true);
        double cost = 0;
        for (int o : open) {
            cost += question.options().get(o).cost();
        }
        float[] minutes = new float[needs.size()];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = nearest.option[i] < 0 ? Float.NaN : nearest.minutes[i];
        }
        double[] people = new double[question.options().size()];
        for (int a = 0; a < allotment.size(); a++) {
            people[allotment.option()[a]] += allotment.people()[a];
        }
        return new Figures(
                valuation.objective(open, allotment),
                cost,
                groups(allotment),
                minutes,
                load(allotment),
                people,
                allotment);
    }

    private double[] load(Allotment allotment) {
        int circumstances = valuation.circumstances.count;
        double[] each = new double[question.options().size() * circumstances];
        for (int a = 0; a < allotment.size(); a++) {
            int i = allotment.need()[a];
            int at = allotment.option()[a] * circumstances + valuation.circumstances.of[i];
            each[at] += allotment.people()[a] * needs.load()[i];
        }
        double[] most = new double[question.options().size()];
        for (int n = 0; n < each.length; n++) {
            most[n / circumstances] = Math.max(most[n / circumstances], each[n]);
        }
        return most;
    }

    private List<Figures.Group> groups(Allotment allotment) {
        double[] served = new double[needs.size()];
        for (int a = 0; a < allotment.size(); a++) {
            int i = allotment.need()[a];
            int site = question.options().get(allotment.option()[a]).site();
            if (question.reach().minutes(site, i) <= needs.limitMinutes()[i]) {
                served[i] += allotment.people()[a];
            }
        }
        Map<List<Integer>, double[]> sums = new TreeMap<>((a, b) -> Arrays.compare(
                a.stream().mapToInt(x -> x).toArray(),
                b.stream().mapToInt(x -> x).toArray()));
        for (int i = 0; i < needs.size(); i++) {
            List<Integer> key = List.of(needs.circumstance()[i], needs.service()[i], needs.group()[i]);
            double[] sum = sums.computeIfAbsent(key, each -> new double[4]);
            sum[0] += needs.people()[i];
            sum[1] += served[i];
            sum[2] += needs.worth(i);
            sum[3] += served[i] * needs.weight()[i];
        }
        List<Figures.Group> groups = new ArrayList<>();
        sums.forEach((key, sum) ->
                groups.add(new Figures.Group(key.get(0), key.get(1), key.get(2), sum[0], sum[1], sum[2], sum[3])));
        return List.copyOf(groups);
    }
}
