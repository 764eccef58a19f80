// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.awt.Graphics2D;
import nl.noaber.core.evidence.BadInput;

/**
 * Draws a map on an A4 sheet, landscape, or a curve on a smaller one. All forms have the same layout and are the same bytes every time;
 * no font, screen or network of the machine is used.
 */
public final class Picture {
    private static final int NARROWEST = 300;
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int WIDEST = 12_000;

    static {
        // Before the first use of java.awt: else a DISPLAY that leads nowhere would stop the drawing.
        System.setProperty("java.awt.headless", "true");
    }

    private Picture() {}

    /** A document with real text, a title and a description for who cannot see it. */
    public static String svg(Drawing drawing) {
        SheetFacts facts = SheetFacts.of(drawing);
        return XML + SvgWriter.write(facts, SheetFacts.marks(drawing), facts.id());
    }

    /**
     * The same within a page of HTML.
     *
     * @param id of this drawing among those of the page, of small letters and dashes
     */
    public static String inline(Drawing drawing, String id) {
        return SvgWriter.write(SheetFacts.of(drawing), SheetFacts.marks(drawing), id);
    }

    /**
     * The same on paper that takes forms, such as a page of a PDF.
     *
     * @param width that it is to have, in the unit of the paper; the height follows
     */
    public static void paint(Drawing drawing, Graphics2D paper, double width) {
        Graphics2D g = (Graphics2D) paper.create();
        double scale = width / SheetFacts.of(drawing).width();
        g.scale(scale, scale);
        new Painter(g).marks(SheetFacts.marks(drawing));
        g.dispose();
    }

    /** Its height divided by its width. */
    public static double proportion(Drawing drawing) {
        SheetFacts facts = SheetFacts.of(drawing);
        return facts.height() / (double) facts.width();
    }

    /** Its title and its description, for who cannot see it. */
    public static String words(Drawing drawing) {
        SheetFacts facts = SheetFacts.of(drawing);
        return facts.title() + " " + facts.description();
    }

    /**
     * @param widthPixels 300 to 12 000; 2400 prints well. The height follows.
     * @throws BadInput when the width is outside those
     */
    public static byte[] png(Drawing drawing, int widthPixels) {
        if (widthPixels < NARROWEST || widthPixels > WIDEST) {
            throw new BadInput(
                    "A picture of %d pixels wide cannot be drawn; it must be %d to %d."
                            .formatted(widthPixels, NARROWEST, WIDEST),
                    "Maybe 2400 is enough: that prints sharply on A4.");
        }
        return PngWriter.write(SheetFacts.of(drawing), SheetFacts.marks(drawing), widthPixels);
    }
}
