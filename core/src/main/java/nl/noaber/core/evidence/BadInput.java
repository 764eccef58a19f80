// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.evidence;

/**
 * Input or arguments that cannot be used. The message is two lines: a fact with the values, and a line that begins with
 * "Maybe" in words an official understands. Commands end with exit code 2 on it and change nothing.
 */
public final class BadInput extends RuntimeException {
    private final String fact;
    private final String maybe;

    /**
     * @param fact what was found, with the values, one line
     * @param maybe what may be wrong or what to do, one line, with or without the leading word "Maybe"
     */
    public BadInput(String fact, String maybe) {
        this(fact, maybe, null);
    }

    /** As {@link #BadInput(String, String)}, keeping the fault that showed it. */
    public BadInput(String fact, String maybe, @org.jspecify.annotations.Nullable Throwable cause) {
        super(fact + "\n" + withMaybe(maybe), cause);
        this.fact = fact;
        this.maybe = withMaybe(maybe);
    }

    public String fact() {
        return fact;
    }

    public String maybe() {
        return maybe;
    }

    private static String withMaybe(String text) {
        return text.startsWith("Maybe") ? text : "Maybe " + text;
    }
}
