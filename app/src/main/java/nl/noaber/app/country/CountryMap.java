// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.picture.LegendClass;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Two maps of the country beside each other, by municipality: fire stations only, and the best mix of as many points. SVG. */
final class CountryMap {
    private static final double[] CLASS_FROM = {0, 0.2, 0.4, 0.6, 0.8};
    private static final List<String> CLASS_NAMES =
            List.of("minder dan 20 %", "20 tot 40 %", "40 tot 60 %", "60 tot 80 %", "80 % of meer");
    /** Borders move by some hundreds of metres: a pixel or two on a screen. */
    private static final double SIMPLER_METRES = 500;

    private static final PrecisionModel WHOLE_METRES = new PrecisionModel(1);

    private static final int PANEL = 480;
    private static final int TOP = 64;
    private static final int BOTTOM = 66;
    private static final int GAP = 20;
    private static final double SMALLEST_PIXELS = 0.7;

    private final Country country;
    private final Envelope box = new Envelope();
    private final double pixelsPerMetre;
    private final StringBuilder out = new StringBuilder(1 << 17);

    private CountryMap(Country country) {
        this.country = country;
        country.ground().districts().forEach(d -> box.expandToInclude(d.shape().getEnvelopeInternal()));
        this.pixelsPerMetre = PANEL / box.getWidth();
    }

    /** Both maps in one picture, with the legend. */
    static String svg(Country country) {
        return new CountryMap(country).draw();
    }

    /** For a page: each map a picture of its own, so that they stand below each other on a phone. The second uses forms of the first. */
    static List<String> panels(Country country) {
        CountryMap map = new CountryMap(country);
        map.open(PANEL, map.bottom(), "kazernes", country.stations());
        map.shapes();
        map.panel(country.stations(), "Alleen kazernes", 0);
        String first = map.close();
        map.open(PANEL, map.bottom(), "mix", country.mix());
        map.panel(country.mix(), "Beste mix", 0);
        return List.of(first, map.close());
    }

    /** Names and colours of the classes, from few to many. */
    static List<LegendClass> classes() {
        return LegendClass.blueGreen(CLASS_NAMES);
    }

    private String draw() {
        open(2 * PANEL + GAP, bottom() + BOTTOM, "land", country.stations(), country.mix());
        shapes();
        panel(country.stations(), "Alleen kazernes", 0);
        panel(country.mix(), "Beste mix", PANEL + GAP);
        legend(bottom() + 24);
        return close();
    }

    private int bottom() {
        return TOP + (int) Math.ceil(box.getHeight() * pixelsPerMetre);
    }

    private void open(int width, int height, String id, MeasuredPlan... plans) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" lang=\"nl\""
                .formatted(width, height));
        out.append(" aria-labelledby=\"%s-titel %s-tekst\" font-family=\"'Liberation Sans', Arial, sans-serif\">\n"
                .formatted(id, id));
        out.append("<title id=\"%s-titel\">Inwoners met een punt binnen de norm, per gemeente</title>\n".formatted(id));
        out.append("<desc id=\"%s-tekst\">".formatted(id));
        for (MeasuredPlan plan : plans) {
            out.append(description(plan)).append(' ');
        }
        out.append("</desc>\n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(width, height));
    }

    private String close() {
        String svg = out.append("</svg>\n").toString();
        out.setLength(0);
        return svg;
    }

    private static String description(MeasuredPlan plan) {
        Figure residents = plan.norm().residents();
        return "%s: %s punten, %s van de inwoners."
                .formatted(plan.plan().name(), Dutch.whole(plan.plan().points()), Dutch.percent(residents.share()));
    }

    private void shapes() {
        Geometry[] simple = CoverageSimplifier.simplify(dissolved(), SIMPLER_METRES);
        out.append("<defs>\n");
        for (int m = 0; m < simple.length; m++) {
            out.append("<path id=\"g%d\" d=\"".formatted(m));
            path(simple[m]);
            out.append("\"/>\n");
        }
        out.append("</defs>\n");
    }

    private Geometry[] dissolved() {
        int municipalities = country.ground().municipalities().size();
        List<List<Geometry>> parts = new ArrayList<>();
        for (int m = 0; m < municipalities; m++) {
            parts.add(new ArrayList<>());
        }
        List<Area> districts = country.ground().districts();
        for (int d = 0; d < districts.size(); d++) {
            parts.get(country.ground().districtMunicipality()[d])
                    .add(districts.get(d).shape());
        }
        return parts.stream().map(CountryMap::union).toArray(Geometry[]::new);
    }

    /** On whole metres: districts do not fit each other exactly. */
    private static Geometry union(List<Geometry> parts) {
        return UnaryUnionNG.union(parts, WHOLE_METRES);
    }

    private void path(Geometry shape) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && isSeen(polygon, shape)) {
                ring(polygon.getExteriorRing().getCoordinates());
            }
        }
    }

    private boolean isSeen(Polygon polygon, Geometry whole) {
        double pixels = Math.sqrt(polygon.getArea()) * pixelsPerMetre;
        return pixels >= SMALLEST_PIXELS || whole.getNumGeometries() == 1;
    }

    /** Tenths of a pixel, relative to the point before. */
    private void ring(Coordinate[] ring) {
        long x = tenth(x(ring[0].x));
        long y = tenth(y(ring[0].y));
        out.append("M%s %s".formatted(tenths(x), tenths(y)));
        for (int i = 1; i + 1 < ring.length; i++) {
            long nextX = tenth(x(ring[i].x));
            long nextY = tenth(y(ring[i].y));
            if (nextX != x || nextY != y) {
                out.append("l%s %s".formatted(tenths(nextX - x), tenths(nextY - y)));
            }
            x = nextX;
            y = nextY;
        }
        out.append('z');
    }

    private double x(double metres) {
        return (metres - box.getMinX()) * pixelsPerMetre;
    }

    private double y(double metres) {
        return TOP + (box.getMaxY() - metres) * pixelsPerMetre;
    }

    private static long tenth(double pixels) {
        return Math.round(10 * pixels);
    }

    private static String tenths(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return rest == 0 ? sign + whole : sign + (whole == 0 ? "" : whole) + "." + rest;
    }

    private void panel(MeasuredPlan plan, String name, int left) {
        Figure residents = plan.norm().residents();
        words(left + 4, 22, 17, true, name + ": " + Dutch.whole(plan.plan().points()) + " punten");
        words(
                left + 4,
                44,
                15,
                false,
                "%s van de inwoners binnen %d minuten lopen"
                        .formatted(
                                Dutch.percent(residents.share()),
                                plan.norm().walk().minutes()));
        Interval[] covered = country.byMunicipality(plan);
        out.append("<g transform=\"translate(%d 0)\" stroke=\"#ffffff\" stroke-width=\".4\">\n".formatted(left));
        for (int m = 0; m < covered.length; m++) {
            double share = covered[m].mid() / Math.max(1, country.municipalityResidents()[m]);
            out.append("<use href=\"#g%d\" fill=\"%s\"/>".formatted(m, LegendClass.BLUE_GREEN.get(classOf(share))));
        }
        out.append("\n</g>\n");
        dots(plan, left);
    }

    private static int classOf(double share) {
        int c = 0;
        while (c + 1 < CLASS_FROM.length && share >= CLASS_FROM[c + 1]) {
            c++;
        }
        return c;
    }

    private void dots(MeasuredPlan plan, int left) {
        out.append(
                "<path transform=\"translate(%d 0)\" fill=\"none\" stroke=\"#8a3b00\" stroke-width=\"1.8\" stroke-linecap=\"round\" d=\""
                        .formatted(left));
        for (RdPoint at : country.places().at(plan.plan().sites())) {
            out.append("M%s %sh0".formatted(tenths(tenth(x(at.x()))), tenths(tenth(y(at.y())))));
        }
        out.append("\"/>\n");
    }

    private void legend(int y) {
        words(
                4,
                y,
                13,
                false,
                "Deel van de inwoners van de gemeente met een punt binnen de norm; elke stip is een punt");
        for (int c = 0; c < CLASS_NAMES.size(); c++) {
            int x = 4 + c * 150;
            out.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"22\" height=\"14\" fill=\"%s\" stroke=\"#4a5563\" stroke-width=\".5\"/>\n"
                            .formatted(x, y + 12, LegendClass.BLUE_GREEN.get(c)));
            words(x + 28, y + 24, 13, false, CLASS_NAMES.get(c));
        }
    }

    private void words(int x, int y, int size, boolean bold, String text) {
        out.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\"%s fill=\"#1b2430\">%s</text>\n"
                .formatted(x, y, size, bold ? " font-weight=\"bold\"" : "", text));
    }
}
