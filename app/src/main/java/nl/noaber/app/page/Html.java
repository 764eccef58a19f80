// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;

/** Writes HTML piece by piece; every text is escaped, so that a name in a file can never become markup. */
public final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);

    public static String escape(String text) {
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
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** @param name of the element with its attributes, ours: {@code p class="answer"} */
    public Html element(String name, String text) {
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

    /** Begins a part of the page: a question, and its answer in a sentence. */
    Html part(String id, String question, String answer) {
        return raw("<section id=\"")
                .raw(id)
                .raw("\">\n")
                .element("h2", question)
                .element("p class=\"answer\"", answer);
    }

    Html endPart() {
        return raw("</section>\n");
    }

    /** Begins what stays closed until someone asks for it; on paper it is as it was on the screen. */
    Html more(String summary) {
        return raw("<details>\n").element("summary", summary);
    }

    /** Like {@link #more}, but always open on paper. */
    Html moreOnPaper(String summary) {
        return raw("<details class=\"paper\">\n").element("summary", summary);
    }

    Html endMore() {
        return raw("</details>\n");
    }

    /** @param file beside the page */
    Html link(String file, String words) {
        return raw("<a href=\"").raw(escape(file)).raw("\">").raw(escape(words)).raw("</a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
