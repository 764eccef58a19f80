// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.noaber.app.page.Html;
import nl.noaber.app.page.Medium;
import nl.noaber.app.page.Words;
import nl.noaber.app.picture.Drawing;
import nl.noaber.app.picture.Picture;

/** Pages of a PDF: keeps the drawings that the text has a place for, until the PDF is made. */
final class Sheets implements Medium {
    /** How an object of ours is known in the text. */
    static final String TYPE = "application/x-noaber-drawing";

    private final int rowsMost;
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();

    Sheets(int rowsMost) {
        this.rowsMost = rowsMost;
    }

    /** @throws IllegalArgumentException when the text asks for a drawing that it did not bring */
    Drawing get(String id) {
        Drawing drawing = drawings.get(id);
        if (drawing == null) {
            throw new IllegalArgumentException("There is no drawing " + id + ".");
        }
        return drawing;
    }

    @Override
    public void drawing(Html html, Words words, String id, Drawing drawing, Size size, String caption, String file) {
        drawings.put(id, drawing);
        double width = millimetres(size);
        html.raw("<div class=\"drawing\"><object type=\"" + TYPE + "\" data=\"")
                .raw(Html.escape(id))
                .raw(String.format(
                        Locale.ROOT,
                        "\" style=\"display:block;width:%.1fmm;height:%.1fmm\" alt=\"",
                        width,
                        width * Picture.proportion(drawing)))
                .raw(Html.escape(Picture.words(drawing)))
                .raw("\"></object>")
                .element("p", caption)
                .raw("</div>\n");
    }

    private static double millimetres(Size size) {
        return switch (size) {
            case WHOLE -> 140;
            case PART -> 110;
            case HALF -> 86;
        };
    }

    @Override
    public void fold(Html html, String summary) {
        html.element("h3", summary);
    }

    @Override
    public void endFold(Html html) {
        // Nothing is folded on paper, so nothing is to be closed.
    }

    @Override
    public boolean isPaper() {
        return true;
    }

    @Override
    public int rowsMost() {
        return rowsMost;
    }
}
