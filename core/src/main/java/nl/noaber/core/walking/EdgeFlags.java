// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/** What a stretch of street is like, as bits; a walker may refuse some of them ({@link Walker#refuses}). */
public final class EdgeFlags {
    /** Stairs. */
    public static final int STEPS = 1;
    /** A boat. */
    public static final int FERRY = 2;
    /** Sand, grass, gravel and the like. */
    public static final int UNPAVED = 4;
    /** A kerb that is tagged as not lowered. */
    public static final int KERB = 8;
    /** Tagged as not passable for wheelchairs. */
    public static final int NO_WHEELCHAIR = 16;
    /** To be walked from its first to its last point only (an escalator, a turnstile). */
    public static final int ONE_WAY = 32;

    /** A road beside which walkers must use a path ({@code foot=use_sidepath}). */
    public static final int USE_SIDEPATH = 64;

    private EdgeFlags() {}
}
