// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Libraries log through {@code java.util.logging}; commands say themselves what there is to say, so their logs are off. Java makes
 * this class when the first library logs, and not before: silence costs no start-up time. The server configures logging anew.
 */
public final class Quiet {
    private static final String CONFIGURATION = "java.util.logging.config.class";

    /** Called by Java. */
    public Quiet() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(".level=OFF\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Logs are off, unless whoever started Java configured them. */
    static void byDefault() {
        boolean configured = System.getProperty("java.util.logging.config.file") != null;
        if (!configured && System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, Quiet.class.getName());
        }
    }
}
