// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import nl.noaber.core.evidence.BadInput;

/**
 * Draws a {@link MapPicture} on an A4 sheet, landscape. Both forms have the same layout and are the same bytes every time;
 * no font, screen or network of the machine is used.
 */
public final class Picture {
    private static final int NARROWEST = 300;
    private static final int WIDEST = 12_000;

    static {
        // Before the first use of java.awt: else a DISPLAY that leads nowhere would stop the drawing.
        System.setProperty("java.awt.headless", "true");
    }

    private Picture() {}

    /** A document of 297 by 210 mm with real text, a title and a description for who cannot see it. */
    public static String svg(MapPicture picture) {
        return SvgWriter.write(picture, Sheet.draw(picture));
    }

    /**
     * @param widthPixels 300 to 12 000; 2400 prints well. The height follows: 210/297 of it.
     * @throws BadInput when the width is outside those
     */
    public static byte[] png(MapPicture picture, int widthPixels) {
        if (widthPixels < NARROWEST || widthPixels > WIDEST) {
            throw new BadInput(
                    "A picture of %d pixels wide cannot be drawn; it must be %d to %d."
                            .formatted(widthPixels, NARROWEST, WIDEST),
                    "Maybe 2400 is enough: that prints sharply on A4.");
        }
        return PngWriter.write(Sheet.draw(picture), widthPixels);
    }
}
