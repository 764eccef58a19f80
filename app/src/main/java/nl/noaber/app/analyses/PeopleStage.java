// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.Set;
import nl.noaber.core.people.FromAddresses;
import nl.noaber.core.people.FromSquares;
import nl.noaber.core.people.Population;

/** Places residents: from squares when there are any, else from addresses. */
final class PeopleStage {
    private PeopleStage() {}

    /** @param wanted columns of the squares that the recipe asks for */
    static Population people(RegionFiles files, Set<String> wanted) {
        return files.squares()
                .map(squares -> FromSquares.build(squares.figures(), files.published(), wanted))
                .orElseGet(() -> FromAddresses.build(files.addresses(), files.published()));
    }
}
