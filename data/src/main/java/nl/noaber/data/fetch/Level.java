// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

/** The two levels at which CBS publishes figures within a municipality. */
enum Level {
    NEIGHBOURHOODS("buurten", "buurtcode", "BU"),
    DISTRICTS("wijken", "wijkcode", "WK");

    private final String stem;
    private final String codeColumn;
    private final String prefix;

    Level(String stem, String codeColumn, String prefix) {
        this.stem = stem;
        this.codeColumn = codeColumn;
        this.prefix = prefix;
    }

    /** Of the collection and of the files. */
    String stem() {
        return stem;
    }

    String codeColumn() {
        return codeColumn;
    }

    /** How its codes begin. */
    String prefix() {
        return prefix;
    }

    String polygons(Wish wish) {
        return wish.named(stem, ".geojson");
    }

    String figures(Wish wish) {
        return wish.named(stem, ".csv");
    }
}
