// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.stream.IntStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.location.LocationProblem;
import org.jspecify.annotations.Nullable;

/**
 * A model on a problem.
 *
 * @param p how many sites are to be opened; 0 when that is the answer
 * @param radius within which a site covers, in the unit of the distances; NaN when it plays no part
 */
public record LocateQuestion(LocateModel model, LocationProblem problem, int p, double radius) {
    /**
     * @param chosenP null for the p of the file
     * @param radius null when none was given
     * @throws BadInput when an argument is missing, out of range or does not belong to the model
     */
    public static LocateQuestion of(
            LocateModel model, LocationProblem problem, @Nullable Integer chosenP, @Nullable Double radius) {
        int p = model.needsP() ? p(model, problem, chosenP) : 0;
        if (model == LocateModel.CAPACITATED_P_MEDIAN) {
            needCapacities(problem);
        }
        return new LocateQuestion(model, problem, p, radius == null ? Double.NaN : radius);
    }

    /** What can be said before any file is read. */
    public static void checkArguments(LocateModel model, @Nullable Integer p, @Nullable Double radius) {
        if (!model.needsP() && p != null) {
            throw new BadInput(
                    "--model %s looks for the number of sites itself, and --p is %d.".formatted(model.word(), p),
                    "Maybe leave out --p, or choose --model mclp.");
        }
        if (p != null && p < 1) {
            throw new BadInput("--p is %d.".formatted(p), "Maybe give 1 or more.");
        }
        if (model.needsRadius() && radius == null) {
            throw new BadInput(
                    "--model %s needs --radius.".formatted(model.word()),
                    "Maybe add --radius with the distance within which a site covers.");
        }
        if (!model.needsRadius() && radius != null) {
            throw new BadInput(
                    "--radius plays no part in --model %s.".formatted(model.word()),
                    "Maybe leave it out, or choose --model mclp or lscp.");
        }
        if (radius != null && !(radius >= 0 && radius < Double.POSITIVE_INFINITY)) {
            throw new BadInput("--radius is %s.".formatted(radius), "Maybe give a distance of zero or more.");
        }
    }

    private static int p(LocateModel model, LocationProblem problem, @Nullable Integer chosen) {
        int p = chosen == null ? problem.p() : chosen;
        if (p == 0) {
            throw new BadInput(
                    "--model %s needs --p: %s does not say how many sites are to be opened."
                            .formatted(model.word(), problem.name()),
                    "Maybe add --p with the number of sites.");
        }
        if (p > problem.sites()) {
            throw new BadInput(
                    "--p is %d, and %s has %d sites.".formatted(p, problem.name(), problem.sites()),
                    "Maybe a smaller --p was meant.");
        }
        return p;
    }

    private static void needCapacities(LocationProblem problem) {
        int noDemand = IntStream.range(0, problem.clients())
                .filter(client -> Double.isNaN(problem.demand()[client]))
                .findFirst()
                .orElse(-1);
        int noCapacity = IntStream.range(0, problem.sites())
                .filter(site -> Double.isNaN(problem.capacity()[site]))
                .findFirst()
                .orElse(-1);
        if (noDemand >= 0 || noCapacity >= 0) {
            throw new BadInput(
                    "--model capacitated-p-median needs a demand for each customer and a capacity for each site; %s has none for %s."
                            .formatted(
                                    problem.name(),
                                    noDemand >= 0
                                            ? "customer " + problem.clientIds().get(noDemand)
                                            : "site " + problem.siteIds().get(noCapacity)),
                    "Maybe add columns demand and capacity, with a row for each site, or choose --model p-median.");
        }
    }
}
