// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

/** In which the literature hands on its problems, and ours. See docs/manual/locate.md. */
public enum LocationFormat {
    /** OR-Library p-median (Beasley 1985): a graph by its edges. */
    ORLIB_PMED("orlib-pmed"),
    /** TSPLIB (Reinelt 1991): points in the plane. */
    TSPLIB("tsplib"),
    /** pmedcap1 (Osman and Christofides 1994), a problem a file: points with capacity and demand, rounded down. */
    CPMP("cpmp"),
    /** São José dos Campos (Lorena and Senne 2004): the same lines, distances not rounded. */
    SJC("sjc"),
    /** A table of customers, and one of distances. */
    CSV("csv");

    private final String word;

    LocationFormat(String word) {
        this.word = word;
    }

    /** How the command line has it. */
    public String word() {
        return word;
    }
}
