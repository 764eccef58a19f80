// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import nl.noaber.app.picture.Drawing;
import nl.noaber.app.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws our pictures onto the page as forms, so that they stay sharp however large they are printed. */
final class Drawings implements FSObjectDrawerFactory {
    /** Leaves the room of every drawing empty. */
    static final FSObjectDrawerFactory ROOM_ONLY = new FSObjectDrawerFactory() {
        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            return isReplacedObject(element) ? (e, x, y, width, height, device, context, dots) -> null : null;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return isOurs(element);
        }
    };

    private final Sheets sheets;

    Drawings(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this::draw : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return isOurs(element);
    }

    private static boolean isOurs(Element element) {
        return element.getAttribute("type").equals(Sheets.TYPE);
    }

    private @Nullable Map<Shape, String> draw(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = sheets.get(element.getAttribute("data"));
        float wide = (float) width / dotsPerPixel;
        device.drawWithGraphics(
                (float) x,
                (float) y,
                wide,
                (float) height / dotsPerPixel,
                paper -> Picture.paint(drawing, paper, wide));
        return null;
    }
}
