// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.app.picture.Drawing;

/**
 * What a page is written on. The parts of a page write themselves; only pictures, and what stays folded until someone asks,
 * differ between a screen and paper.
 */
public interface Medium {
    /** How much of the width a drawing takes. */
    enum Size {
        WHOLE,
        /** A drawing with few words. */
        PART,
        /** Two beside each other. */
        HALF
    }

    /**
     * Puts a drawing in.
     *
     * @param id of this drawing on the page, of small letters and dashes
     * @param caption below it
     * @param file beside the page in which it stands large; empty for none
     */
    void drawing(Html html, Words words, String id, Drawing drawing, Size size, String caption, String file);

    /** Begins what few need. */
    void fold(Html html, String summary);

    void endFold(Html html);

    /** Whether everything is in sight, and room is dear. */
    boolean isPaper();

    /** How many rows of a long table there is room for; 1 or more. */
    int rowsMost();
}
