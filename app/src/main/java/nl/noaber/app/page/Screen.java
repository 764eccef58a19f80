// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.app.picture.Drawing;
import nl.noaber.app.picture.Picture;

/** A page in a browser: pictures inside it, sharp at every size. */
final class Screen implements Medium {
    @Override
    public void drawing(Html html, Words words, String id, Drawing drawing, Size size, String caption, String file) {
        html.raw(size == Size.PART ? "<figure class=\"part\">\n" : "<figure>\n")
                .raw(Picture.inline(drawing, id))
                .raw("<figcaption>");
        html.raw(Html.escape(caption));
        if (!file.isEmpty()) {
            html.raw(" ").link(file, words.say("map.large"));
        }
        html.raw("</figcaption>\n</figure>\n");
    }

    @Override
    public void fold(Html html, String summary) {
        html.moreOnPaper(summary);
    }

    @Override
    public void endFold(Html html) {
        html.endMore();
    }

    @Override
    public boolean isPaper() {
        return false;
    }

    @Override
    public int rowsMost() {
        return Integer.MAX_VALUE;
    }
}
