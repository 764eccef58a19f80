// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/** Writes marks as SVG 1.1 with whole, mostly relative coordinates. */
final class SvgWriter {
    private static final String FONT = "'Liberation Sans', Arial, Helvetica, Arimo, sans-serif";
    private final StringBuilder out = new StringBuilder(1 << 16);

    private final String id;
    private final String prefix;

    private SvgWriter(String id, String prefix) {
        this.id = id;
        this.prefix = prefix;
    }

    /**
     * @param prefix of the names of groups in place of their own first word: no name may stand twice on a page
     */
    static String write(SheetFacts drawing, List<Mark> marks, String prefix) {
        SvgWriter writer = new SvgWriter(drawing.id(), prefix);
        writer.head(drawing);
        marks.forEach(writer::mark);
        return writer.out.append("</svg>\n").toString();
    }

    private void head(SheetFacts drawing) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%s\" height=\"%s\""
                .formatted(millimetres(drawing.width()), millimetres(drawing.height())));
        out.append(" viewBox=\"0 0 %d %d\" role=\"img\" lang=\"%s\""
                .formatted(drawing.width(), drawing.height(), drawing.language()));
        out.append(" aria-labelledby=\"%1$s-titel %1$s-omschrijving\" font-family=\"".formatted(prefix))
                .append(FONT)
                .append('"');
        out.append(" fill=\"none\" fill-rule=\"evenodd\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
        out.append("<title id=\"%s-titel\">".formatted(prefix))
                .append(escaped(drawing.title()))
                .append("</title>\n");
        out.append("<desc id=\"%s-omschrijving\">".formatted(prefix))
                .append(escaped(drawing.description()))
                .append("</desc>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Group group -> group(group);
            case Mark.Lines lines -> lines(lines);
            case Mark.Disc disc -> disc(disc);
            case Mark.Words words -> words(words);
        }
    }

    private void group(Mark.Group group) {
        Box clip = group.clip();
        if (clip != null) {
            out.append("<clipPath id=\"%s-rand\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>\n"
                    .formatted(name(group), clip.left(), clip.top(), clip.width(), clip.height()));
        }
        out.append("<g");
        if (!group.id().isEmpty()) {
            attribute("id", name(group));
        }
        if (clip != null) {
            attribute("clip-path", "url(#" + name(group) + "-rand)");
        }
        out.append(">\n");
        if (!group.title().isEmpty()) {
            out.append("<title>").append(escaped(group.title())).append("</title>\n");
        }
        group.marks().forEach(this::mark);
        out.append("</g>\n");
    }

    private String name(Mark.Group group) {
        return group.id().startsWith(id) ? prefix + group.id().substring(id.length()) : group.id();
    }

    private static String millimetres(int hundredths) {
        return hundredths % 100 == 0 ? hundredths / 100 + "mm" : hundredths / 100.0 + "mm";
    }

    private void lines(Mark.Lines lines) {
        if (lines.parts().isEmpty()) {
            return;
        }
        out.append("<path d=\"");
        PathText.append(out, lines.parts(), lines.closed());
        out.append('"');
        ink(lines.ink());
        out.append("/>\n");
    }

    private void disc(Mark.Disc disc) {
        out.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\"".formatted(disc.x(), disc.y(), disc.radius()));
        ink(disc.ink());
        out.append("/>\n");
    }

    private void words(Mark.Words words) {
        out.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\"".formatted(words.x(), words.baseline(), words.size()));
        if (words.bold()) {
            attribute("font-weight", "bold");
        }
        switch (words.anchor()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("textLength", String.valueOf(Typeface.of(words.bold()).width(words.text(), words.size())));
        attribute("lengthAdjust", "spacingAndGlyphs");
        attribute("fill", words.colour());
        if (words.halo()) {
            attribute("stroke", Paper.WHITE);
            attribute("stroke-width", String.valueOf(Painter.halo(words.size())));
            attribute("paint-order", "stroke");
        }
        out.append('>').append(escaped(words.text())).append("</text>\n");
    }

    private void ink(Ink ink) {
        if (!ink.fill().isEmpty()) {
            attribute("fill", ink.fill());
        }
        if (!ink.stroke().isEmpty()) {
            attribute("stroke", ink.stroke());
            attribute("stroke-width", String.valueOf(ink.width()));
        }
        if (ink.dash() > 0) {
            attribute("stroke-dasharray", String.valueOf(ink.dash()));
        }
        if (ink.percent() < 100) {
            attribute("opacity", "." + "%02d".formatted(ink.percent()));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** Text for XML; characters that XML does not allow become a space. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
