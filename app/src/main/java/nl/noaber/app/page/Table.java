// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A table whose first column names the row. Figures are compared down a column, so on a phone such a table scrolls sideways and
 * its first column stays; a table of words becomes a card per row.
 */
final class Table<T> {
    /** Rows of a table that stays on one sheet of paper. */
    private static final int SHORT = 12;

    /** An interval or a share. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private record Column<T>(String name, String kind, Function<T, String> cell) {}

    private final String caption;
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();
    private boolean isBracketsWhole;

    private Table(String caption, List<T> rows) {
        this.caption = caption;
        this.rows = rows;
    }

    static <T> Table<T> of(String caption, List<T> rows) {
        return new Table<>(caption, rows);
    }

    Table<T> words(String name, Function<T, String> cell) {
        columns.add(new Column<>(name, "", cell));
        return this;
    }

    Table<T> figures(String name, Function<T, String> cell) {
        columns.add(new Column<>(name, " class=\"number\"", cell));
        return this;
    }

    /** Figures may take two lines, but what stands between brackets is not broken. */
    Table<T> bracketsWhole() {
        isBracketsWhole = true;
        return this;
    }

    /** Scrolls sideways where it does not fit. */
    void scrolling(Html html) {
        html.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .raw(Html.escape(caption))
                .raw("\">\n");
        write(html, "figures");
        html.raw("</div>\n");
    }

    /** A card per row where it does not fit. The roles keep it a table for who hears it. */
    void cards(Html html) {
        write(html, "cards");
    }

    private void write(Html html, String style) {
        html.raw("<table role=\"table\" class=\"")
                .raw(style)
                .raw(rows.size() <= SHORT ? " short" : "")
                .raw("\">\n");
        html.element("caption", caption).raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        for (Column<T> column : columns) {
            html.element("th scope=\"col\" role=\"columnheader\"" + column.kind(), column.name());
        }
        html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        rows.forEach(row -> row(html, row));
        html.raw("</tbody>\n</table>\n");
    }

    private void row(Html html, T row) {
        html.raw("<tr role=\"row\">");
        for (int c = 0; c < columns.size(); c++) {
            Column<T> column = columns.get(c);
            String element = c == 0
                    ? "th scope=\"row\" role=\"rowheader\""
                    : "td role=\"cell\" data-label=\"" + Html.escape(column.name()) + "\"";
            String text = Html.escape(column.cell().apply(row));
            boolean isWhole = isBracketsWhole && !column.kind().isEmpty();
            html.raw("<" + element + column.kind() + ">")
                    .raw(isWhole ? BRACKETS.matcher(text).replaceAll("<span class=\"whole\">$0</span>") : text)
                    .raw(c == 0 ? "</th>\n" : "</td>\n");
        }
        html.raw("</tr>\n");
    }
}
