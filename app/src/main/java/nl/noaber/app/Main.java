// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app;

import nl.noaber.app.cli.Noaber;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Noaber.run(arguments, System.out, System.err));
    }
}
