// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints a drawing into pixels. */
final class PngWriter {
    private PngWriter() {}

    static byte[] write(SheetFacts drawing, List<Mark> marks, int widthPixels) {
        int height = Math.toIntExact(Math.round(widthPixels * (double) drawing.height() / drawing.width()));
        BufferedImage image = new BufferedImage(widthPixels, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(widthPixels / (double) drawing.width(), height / (double) drawing.height());
        new Painter(g).marks(marks);
        g.dispose();
        return PngBytes.of(image, widthPixels / (drawing.width() / 100_000.0));
    }
}
