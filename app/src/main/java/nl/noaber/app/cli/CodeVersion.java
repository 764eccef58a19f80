// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import picocli.CommandLine.IVersionProvider;

/** Which code makes the figures: the version of the program and, when it runs from a checkout, the commit. */
public final class CodeVersion implements IVersionProvider {
    public static final String VERSION = "0.1.0-SNAPSHOT";

    /** E.g. {@code 0.1.0-SNAPSHOT+1a2b3c4d5e6f}; it stands in every passport. */
    public static String code() {
        String commit = System.getProperty("noaber.code", "");
        return commit.isEmpty() ? VERSION : VERSION + "+" + commit;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"noaber " + code()};
    }
}
