// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.IOException;
import nl.noaber.app.serve.Town;

/** On the embedded database. */
class FetchStoryTest extends FetchStory {
    FetchStoryTest() throws IOException {
        super(Town.Kind.H2);
    }
}
