// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.IOException;
import nl.noaber.app.serve.Town;

/** On the other database. */
class FetchOnPostgresTest extends FetchStory {
    FetchOnPostgresTest() throws IOException {
        super(Town.Kind.POSTGRES);
    }
}
