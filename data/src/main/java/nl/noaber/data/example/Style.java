// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

/**
 * How a neighbourhood of a certain time was built: the weave of its streets, then its houses. Lengths in metres, shares
 * between 0 and 1.
 */
enum Style {
    OLD_CENTRE(Kind.OLD, 64, 56, 10, 9, 0.10, 0.28, 0.1, 0.75, 7.4, 7, 1700, 1930, 0.30, 0.35),
    RING_1930(Kind.RESIDENTIAL, 118, 70, 14, 7, 0.06, 0.34, 0.2, 0.6, 9.4, 10, 1905, 1939, 0.10, 0.55),
    POSTWAR(Kind.RESIDENTIAL, 120, 76, 12, 5, 0.06, 0.38, 0.3, 0.45, 10.2, 11, 1948, 1964, 0.10, 0.35),
    FLATS(Kind.RESIDENTIAL, 150, 118, 8, 3, 0.10, 0.34, 0.2, 0.3, 86, 24, 1962, 1973, 0.97, 0.12),
    GARDEN_1970(Kind.LIVING, 92, 76, 26, 11, 0.20, 0.52, 0.85, 0.25, 10.8, 10, 1972, 1986, 0.03, 0.55),
    SUBURB(Kind.RESIDENTIAL, 106, 74, 40, 6, 0.14, 0.46, 0.8, 0.28, 13.6, 10, 1996, 2022, 0.05, 0.72),
    VILLAGE(Kind.RESIDENTIAL, 112, 82, 22, 12, 0.16, 0.44, 0.5, 1, 15.5, 12, 1930, 2010, 0.03, 0.70),
    INDUSTRY(Kind.RESIDENTIAL, 230, 170, 12, 10, 0.05, 0.35, 0.3, 0.4, 75, 24, 1970, 2015, 0, 0),
    PARK(Kind.FOOTWAY, 150, 130, 45, 35, 0.15, 0.3, 0, 0.7, 0, 0, 0, 0, 0, 0),
    FARMLAND(Kind.COUNTRY, 0, 0, 0, 0, 0, 0, 0, 0, 150, 32, 1850, 2000, 0, 0.9);

    /** Of the streets inside. */
    final Kind street;
    /** Between two side streets, and between two long streets. */
    final double along;

    final double across;
    /** How far streets sway, and how far crossings stand out of line. */
    final double bend;

    final double jitter;
    /** Which share of the long and of the side stretches is left out. */
    final double longGaps;

    final double sideGaps;
    /** Of the gaps, which share becomes a cul-de-sac with a path behind it. */
    final double culDeSacs;
    /** Which share of the streets that could come out on a main road does so. */
    final double mouths;
    /** Between houses; for flats between blocks. */
    final double plot;

    final double setback;
    final int builtFrom;
    final int builtTo;
    /** Share of plots with several homes, and share of homes owned by those who live there. */
    final double shared;

    final double owned;

    Style(Kind street, double... figures) {
        this.street = street;
        along = figures[0];
        across = figures[1];
        bend = figures[2];
        jitter = figures[3];
        longGaps = figures[4];
        sideGaps = figures[5];
        culDeSacs = figures[6];
        mouths = figures[7];
        plot = figures[8];
        setback = figures[9];
        builtFrom = (int) figures[10];
        builtTo = (int) figures[11];
        shared = figures[12];
        owned = figures[13];
    }
}
