// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.noaber.app.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command asks is what the server does. */
class ServingTest {
    /** A variable NOABER_DATA reaches Spring by the same way as this property. */
    @Test
    void a01_whatIsAskedWinsOverTheEnvironment(@TempDir Path folder) {
        String before =
                System.setProperty("noaber.data", folder.resolve("elsewhere").toString());
        Path own = folder.resolve("own");
        try (Serving serving = Serving.start(new Serving.Wish(own, DatabaseSettings.embedded(own), "127.0.0.1", 0))) {
            assertThat(serving.context().getEnvironment().getProperty("noaber.data"))
                    .isEqualTo(own.toString());
        } finally {
            if (before == null) {
                System.clearProperty("noaber.data");
            } else {
                System.setProperty("noaber.data", before);
            }
        }
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }
}
