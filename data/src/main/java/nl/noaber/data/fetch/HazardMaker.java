// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A grid of flood depth, only when the hosts file names one: no public service is known that gives it per municipality. */
final class HazardMaker implements Maker {
    @Override
    public List<Made> make(Job job) throws IOException {
        Optional<WholeFile> grid = WholeFile.find(job, Part.HAZARD, ".asc");
        return grid.map(file -> file.as("hazard")).stream().toList();
    }
}
