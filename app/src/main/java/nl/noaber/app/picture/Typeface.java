// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans from the class path: how wide a text is and what its letters look like. Arial, Helvetica and Arimo have
 * the same widths, so a text measured here fits where a browser draws it. Kerning is not applied.
 */
final class Typeface {
    private static final Typeface REGULAR = new Typeface("/liberation/LiberationSans-Regular.ttf");
    private static final Typeface BOLD = new Typeface("/liberation/LiberationSans-Bold.ttf");
    private static final String CUT = "…";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    private record Letter(int advance, Path2D outline) {}

    private Typeface(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, resource)));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Width in the unit of {@code size}, rounded up. */
    int width(String text, int size) {
        long units = text.codePoints().mapToLong(c -> letter(c).advance).sum();
        return (int) Math.ceil(units * size / unitsPerEm);
    }

    /** The letters as one path with their foot at (x, baseline), y down. */
    Path2D outline(String text, double x, double baseline, double size) {
        double scale = size / unitsPerEm;
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int c : text.codePoints().toArray()) {
            Letter letter = letter(c);
            path.append(letter.outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, baseline)), false);
            at += letter.advance * scale;
        }
        return path;
    }

    /**
     * Breaks a text between words into lines that fit; what does not fit in {@code most} lines is cut with an ellipsis.
     */
    List<String> lines(String text, int size, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width && lines.size() < most - 1) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        lines.replaceAll(l -> cut(l, size, width));
        return lines;
    }

    private String cut(String line, int size, int width) {
        if (width(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end).strip() + CUT, size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + CUT;
    }

    private Letter letter(int codePoint) {
        return letters.computeIfAbsent(codePoint, this::read);
    }

    private synchronized Letter read(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return new Letter(font.getAdvanceWidth(glyph), data == null ? new Path2D.Double() : data.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
