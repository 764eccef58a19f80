// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a drawn map back, knowing nothing but SVG. Units are those of the view box: hundredths of a millimetre. */
final class Drawn {
    private Drawn() {}

    /** A line of text and the box that its letters may cover. */
    record Text(String words, double left, double top, double right, double bottom) {
        boolean overlaps(Text other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The SVG is no XML.", e);
        }
    }

    static List<Element> elements(String svg, String name) {
        NodeList nodes = parse(svg).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static Element group(String svg, String id) {
        return elements(svg, "g").stream()
                .filter(g -> g.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no group " + id + "."));
    }

    static List<Text> texts(String svg) {
        return elements(svg, "text").stream().map(Drawn::text).toList();
    }

    private static Text text(Element e) {
        double x = number(e, "x");
        double y = number(e, "y");
        double size = number(e, "font-size");
        double width = number(e, "textLength");
        double left =
                switch (e.getAttribute("text-anchor")) {
                    case "middle" -> x - width / 2;
                    case "end" -> x - width;
                    default -> x;
                };
        return new Text(e.getTextContent(), left, y - 0.73 * size, left + width, y + 0.22 * size);
    }

    /** Pairs of texts that lie over each other, in words. */
    static List<String> overlapping(String svg) {
        List<Text> texts = texts(svg);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).overlaps(texts.get(j))) {
                    pairs.add(texts.get(i) + " over " + texts.get(j));
                }
            }
        }
        return pairs;
    }

    /** The corners of the first path in a group: left, top, right, bottom. */
    static double[] extent(String svg, String group) {
        Element path = (Element) group(svg, group).getElementsByTagName("path").item(0);
        return extent(path.getAttribute("d"));
    }

    static double[] extent(String d) {
        double[] e = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        walk(d, (fromX, fromY, x, y) -> {
            e[0] = Math.min(e[0], x);
            e[1] = Math.min(e[1], y);
            e[2] = Math.max(e[2], x);
            e[3] = Math.max(e[3], y);
        });
        return e;
    }

    /** How long the lines of path data are together. */
    static double length(String d) {
        double[] sum = new double[1];
        walk(d, (fromX, fromY, x, y) -> sum[0] += Math.hypot(x - fromX, y - fromY));
        return sum[0];
    }

    /** A step of the pen; the first of a part goes from its first point to that same point. */
    private interface Pen {
        void step(double fromX, double fromY, double x, double y);
    }

    /** Follows path data of the commands m, l, h, v and z, which is all that is used. */
    private static void walk(String d, Pen pen) {
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        Matcher command = Pattern.compile("([mlhvz])([^mlhvz]*)").matcher(d);
        while (command.find()) {
            char c = command.group(1).charAt(0);
            double[] n = numbers(command.group(2));
            int step = c == 'h' || c == 'v' ? 1 : 2;
            for (int i = 0; i < n.length; i += step) {
                double fromX = x;
                double fromY = y;
                x += c == 'v' ? 0 : n[i];
                y += c == 'v' ? n[i] : c == 'h' ? 0 : n[i + 1];
                boolean lifted = c == 'm' && i == 0;
                startX = lifted ? x : startX;
                startY = lifted ? y : startY;
                pen.step(lifted ? x : fromX, lifted ? y : fromY, x, y);
            }
            if (c == 'z') {
                pen.step(x, y, startX, startY);
                x = startX;
                y = startY;
            }
        }
    }

    private static double[] numbers(String text) {
        return Pattern.compile("-?\\d+")
                .matcher(text)
                .results()
                .mapToDouble(r -> Double.parseDouble(r.group()))
                .toArray();
    }

    static double number(Element e, String attribute) {
        return Double.parseDouble(e.getAttribute(attribute));
    }
}
