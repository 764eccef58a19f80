// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

/** Sizes and colours of the sheet. Lengths are hundredths of a millimetre. */
final class Paper {
    static final int WIDTH = 29_700;
    static final int HEIGHT = 21_000;
    static final int MARGIN = 1_000;
    static final int PANEL = 7_000;
    static final int GAP = 500;

    static final int TITLE = 640;
    static final int SUBTITLE = 390;
    static final int BODY = 320;
    static final int SMALL = 270;

    static final String WHITE = "#ffffff";
    static final String INK = "#1b2733";
    /** On white 6.6 : 1. */
    static final String SOFT = "#55606b";
    /** On white 3.6 : 1: the thinnest line that must be seen. */
    static final String LINE = "#848a90";

    /** On land 3.4 : 1. */
    static final String RIM = "#5d8c8c";

    static final String LAND = "#f6f5f1";
    static final String WATER = "#d3dae1";
    static final String BORDER = "#848a90";
    static final String STREET = "#8c8a84";

    private Paper() {}
}
