// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;

/** Writes HTML piece by piece; every text is escaped, so that a name in a file can never become markup. */
final class Html {
    /** A cell of a table. */
    record Cell(String text, boolean isNumber) {
        static Cell text(String text) {
            return new Cell(text, false);
        }

        static Cell number(String text) {
            return new Cell(text, true);
        }
    }

    private final StringBuilder out = new StringBuilder(1 << 16);

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Markup of our own, as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html element(String name, String text) {
        out.append('<').append(name).append('>').append(escape(text));
        out.append("</").append(name, 0, nameEnd(name)).append(">\n");
        return this;
    }

    private static int nameEnd(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name.length() : space;
    }

    Html paragraph(String text) {
        return element("p", text);
    }

    Html list(List<String> items) {
        out.append("<ul>\n");
        items.forEach(item -> element("li", item));
        out.append("</ul>\n");
        return this;
    }

    /** A table whose first column names the row. */
    Html table(String caption, List<Cell> header, List<List<Cell>> rows) {
        out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escape(caption))
                .append("\">\n<table>\n");
        element("caption", caption);
        out.append("<thead><tr>");
        header.forEach(cell -> cell("th scope=\"col\"", cell));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : rows) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                cell(c == 0 ? "th scope=\"row\"" : "td", row.get(c));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
        return this;
    }

    private void cell(String name, Cell cell) {
        element(cell.isNumber() ? name + " class=\"number\"" : name, cell.text());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
