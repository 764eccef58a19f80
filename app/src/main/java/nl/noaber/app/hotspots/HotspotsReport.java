// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.hotspots.LocalStatistic;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.Numbers;

/** Says what came out, and what must be known to read it. */
record HotspotsReport(
        Observations all,
        int present,
        Hotspots.Answer answer,
        Hotspots.Question question,
        Refusals refusals,
        double fdr) {
    /** What was left out, and why places have no score. */
    void warn(PrintWriter err) {
        refusals.counts()
                .forEach(count -> err.println("%s: %d rows: %s".formatted(count.file(), count.rows(), count.reason())));
        if (all.size() > present) {
            err.println("%d rows have no figure (missing or suppressed) and are left out of the statistic."
                    .formatted(all.size() - present));
        }
        answer.remarks().forEach(err::println);
        if (answer.isolates() > 0) {
            err.println("%d places have no neighbours%s".formatted(answer.isolates(), alone()));
        }
        if (scored() == 0 && answer.isolates() < present) {
            everyoneIsNear(err);
        }
        warnOfCoarseChances(err);
    }

    private String alone() {
        if (question.statistic() != LocalStatistic.GI_STAR) {
            return ", so no score.";
        }
        return question.permutations() > 0
                ? "; their score is about their own figure alone, and they have no p."
                : "; their score is about their own figure alone.";
    }

    private void everyoneIsNear(PrintWriter err) {
        err.println(
                "No place has a score: each place has all others as neighbours, so nothing is left to compare with.");
        boolean looksLikeDegrees = all.squareMetres() == 0
                && Arrays.stream(all.x()).anyMatch(x -> x != Math.rint(x))
                && Arrays.stream(all.x()).allMatch(x -> Math.abs(x) <= 180)
                && Arrays.stream(all.y()).allMatch(y -> Math.abs(y) <= 90);
        err.println(
                looksLikeDegrees
                        ? "Maybe x and y are degrees; the neighbours are found in the units of x and y, so use metres."
                        : "Maybe a smaller band or fewer nearest were meant.");
    }

    private void warnOfCoarseChances(PrintWriter err) {
        double least = 2.0 / (question.permutations() + 1.0);
        if (question.permutations() > 0 && passed() == 0 && least * present > fdr) {
            err.println("With %d permutations no p is below %s, too coarse for one of %d places to pass by itself."
                    .formatted(question.permutations(), Numbers.text(least), present));
            err.println("Maybe use the analytic p (leave out --permutations), or more permutations.");
        }
    }

    private long scored() {
        return Arrays.stream(answer.z()).filter(Double::isFinite).count();
    }

    private long passed() {
        return Arrays.stream(answer.q()).filter(q -> q <= fdr).count();
    }

    void summary(PrintWriter out, boolean asJson) {
        long hot = Arrays.stream(answer.classes()).filter(HotspotClass::isHot).count();
        long uncertain = Arrays.stream(answer.classes())
                .filter(c -> c == HotspotClass.UNCERTAIN)
                .count();
        if (!asJson) {
            out.println("%d places, %d pass at a false discovery rate of %s: %d hot, %d uncertain."
                    .formatted(present, passed(), Numbers.text(fdr), hot, uncertain));
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "{\"rows\":%d,\"missing\":%d,\"isolates\":%d,\"scored\":%d,\"refused\":%d,\"fdr\":%s,\"passed\":%d,"
                        + "\"hot\":%d,\"uncertain\":%d}",
                all.size(),
                all.size() - present,
                answer.isolates(),
                scored(),
                refusals.total(),
                Numbers.text(fdr),
                passed(),
                hot,
                uncertain));
    }
}
