// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.nio.file.Path;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.location.LocationProblem;

/** Who is served by which site: {@code demand,site,distance,weight}, a row for each customer; empty when none serves it. */
public record AssignmentOut(LocationProblem problem, Located located) {
    public void write(Path target, boolean force) {
        CsvOut.write(target, force, out -> {
            out.writeRecord("demand", "site", "distance", "weight");
            int[] by = located.answer().servedBy();
            for (int client = 0; client < by.length; client++) {
                boolean isServed = by[client] >= 0;
                out.writeRecord(
                        problem.clientIds().get(client),
                        isServed ? problem.siteIds().get(by[client]) : "",
                        isServed ? Numbers.text(problem.distances().between(client, by[client])) : "",
                        Numbers.text(problem.weight()[client]));
            }
        });
    }
}
