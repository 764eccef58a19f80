// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import nl.noaber.app.serve.Serving;

/** Serves until the process is asked to stop. */
final class ServeLoop {
    private ServeLoop() {}

    /** Says where it is. Returns never: the process ends with 0 when it was asked to stop. */
    static int until(Serving serving, PrintWriter out) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serving), "stop"));
        out.println("Noaber is ready on %s".formatted(serving.url()));
        serving.firstAdministrator()
                .ifPresent(link ->
                        out.println("Nobody can sign in yet. The first administrator opens %s".formatted(link)));
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    /** Being asked to stop is no failure: Java would end with 143. */
    private static void stop(Serving serving) {
        int code = 0;
        try {
            serving.close();
        } catch (RuntimeException e) {
            e.printStackTrace();
            code = 1;
        }
        Runtime.getRuntime().halt(code);
    }
}
