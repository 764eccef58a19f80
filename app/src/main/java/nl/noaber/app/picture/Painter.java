// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Paints marks onto pixels, or onto paper that takes forms. Letters are painted as forms, so no font is asked for. */
final class Painter {
    private final Graphics2D g;

    Painter(Graphics2D g) {
        this.g = g;
    }

    /** Width of the stroke behind letters of this size. */
    static int halo(int size) {
        return size / 5;
    }

    void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> group(group);
                case Mark.Lines lines -> paint(path(lines), lines.ink());
                case Mark.Disc d ->
                    paint(
                            new Ellipse2D.Double(
                                    d.x() - d.radius(), d.y() - d.radius(), 2.0 * d.radius(), 2.0 * d.radius()),
                            d.ink());
                case Mark.Words words -> words(words);
            }
        }
    }

    private void group(Mark.Group group) {
        Shape before = g.getClip();
        Box clip = group.clip();
        if (clip != null) {
            g.clipRect(clip.left(), clip.top(), clip.width(), clip.height());
        }
        marks(group.marks());
        g.setClip(before);
    }

    private void words(Mark.Words words) {
        Path2D letters =
                Typeface.of(words.bold()).outline(words.text(), words.box().left(), words.baseline(), words.size());
        if (words.halo()) {
            paint(letters, Ink.line(Paper.WHITE, halo(words.size())));
        }
        paint(letters, Ink.fill(words.colour()));
    }

    private void paint(Shape shape, Ink ink) {
        g.setComposite(
                ink.percent() == 100 ? AlphaComposite.SrcOver : AlphaComposite.SrcOver.derive(ink.percent() / 100f));
        if (!ink.fill().isEmpty()) {
            g.setColor(Color.decode(ink.fill()));
            g.fill(shape);
        }
        if (!ink.stroke().isEmpty()) {
            g.setColor(Color.decode(ink.stroke()));
            g.setStroke(stroke(ink));
            g.draw(shape);
        }
    }

    private static BasicStroke stroke(Ink ink) {
        float[] dash = ink.dash() == 0 ? null : new float[] {ink.dash()};
        return new BasicStroke(ink.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 4, dash, 0);
    }

    private static Path2D path(Mark.Lines lines) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int[] xy : lines.parts()) {
            path.moveTo(xy[0], xy[1]);
            for (int i = 2; i < xy.length; i += 2) {
                path.lineTo(xy[i], xy[i + 1]);
            }
            if (lines.closed()) {
                path.closePath();
            }
        }
        return path;
    }
}
