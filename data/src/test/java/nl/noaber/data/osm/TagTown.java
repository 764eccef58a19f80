// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaber.core.geo.LonLat;

/**
 * A town like a ladder, as OSM XML: two long streets, joined at one end only, and between them a rung for each kind of way.
 * Who lives at the head of a closed rung must walk round by another.
 */
final class TagTown {
    private static final double LON = 5.9;
    private static final double LAT = 52.5;
    private static final double STEP_LON = 0.0011;
    private static final double HIGH_LAT = 0.0012;
    private static final double ASIDE_LAT = 0.00004;

    /** Whether one may walk along a rung. */
    enum Open {
        BOTH_WAYS,
        SOUTHWARDS,
        CLOSED
    }

    /**
     * A way between the long streets.
     *
     * @param open by the OpenStreetMap wiki, for a walker in an outage: lifts and corridors cannot be counted on
     * @param tags of the way: key=value, separated by spaces
     * @param pointTags of the point in its middle
     */
    record Rung(Open open, String tags, String pointTags) {
        String words() {
            return tags + (pointTags.isEmpty() ? "" : " | " + pointTags);
        }
    }

    private static final List<Rung> RUNGS = rungs(
            "+ highway=footway",
            "- highway=motorway",
            "- highway=footway foot=no",
            "+ highway=steps",
            "- highway=service access=private",
            "+ highway=service access=private foot=permissive",
            "- highway=construction construction=footway foot=yes",
            "- highway=proposed proposed=path foot=designated",
            "+ highway=path access=no foot=yes",
            "- highway=trunk motorroad=yes",
            "+ highway=trunk sidewalk=both",
            "+ highway=secondary foot=use_sidepath",
            "+ highway=residential sidewalk=separate",
            "+ highway=cycleway",
            "- highway=cycleway foot=no",
            "+ highway=track access=agricultural foot=yes",
            "+ highway=unclassified access=destination",
            "+ highway=service access=customers",
            "+ highway=bridleway foot=designated",
            "+ highway=pedestrian",
            "- highway=raceway",
            "- highway=bus_guideway",
            "- highway=via_ferrata foot=yes",
            "+ route=ferry foot=yes",
            "- route=ferry foot=no",
            "+ route=ferry",
            "+ man_made=pier",
            "+ railway=platform",
            "- railway=rail",
            "- waterway=river",
            "> highway=footway oneway:foot=yes",
            "> highway=footway foot:backward=no",
            "+ highway=residential oneway=yes",
            "+ highway=footway indoor=yes",
            "- highway=path access=no",
            "+ highway=path vehicle=no",
            "- highway=service access=military",
            "+ highway=footway | barrier=gate",
            "- highway=footway | barrier=gate locked=yes",
            "- highway=footway | barrier=gate access=private",
            "+ highway=footway | barrier=gate access=private foot=yes",
            "+ highway=footway | barrier=bollard",
            "- highway=footway | barrier=fence",
            "- highway=footway | barrier=wall",
            "+ highway=footway | barrier=stile",
            "- highway=footway | barrier=lift_gate foot=no",
            "+ highway=footway | highway=crossing",
            "+ highway=footway | barrier=kerb kerb=raised",
            "+ highway=living_street",
            "- highway=elevator",
            "- highway=corridor indoor=yes",
            "- highway=footway foot=private",
            "+ highway=service access=no foot=designated",
            "+ highway=service access=private foot=official",
            "- highway=footway access=yes foot=no",
            "+ highway=residential access=permissive",
            "+ highway=path bicycle=no",
            "+ highway=tertiary sidewalk=no",
            "+ highway=footway foot:conditional=no_@_(22:00-06:00)",
            "+ highway=footway | barrier=swing_gate",
            "+ highway=footway | barrier=cycle_barrier",
            "+ highway=footway | barrier=turnstile",
            "+ highway=footway | barrier=block",
            "- highway=footway | barrier=hedge",
            "+ highway=footway | barrier=hedge foot=yes",
            "+ highway=footway | access=private",
            "- highway=footway | barrier=entrance access=no",
            "+ highway=footway area=yes",
            "- highway=service service=driveway access=private",
            "+ highway=service service=driveway",
            "- highway=footway access=permit",
            "- highway=disused foot=yes");

    private TagTown() {}

    private static List<Rung> rungs(String... texts) {
        List<Rung> rungs = new ArrayList<>();
        for (String text : texts) {
            Open open = text.startsWith("+") ? Open.BOTH_WAYS : text.startsWith(">") ? Open.SOUTHWARDS : Open.CLOSED;
            String[] parts = text.substring(2).split(" \\| ", 2);
            rungs.add(new Rung(open, parts[0], parts.length > 1 ? parts[1] : ""));
        }
        return List.copyOf(rungs);
    }

    static List<Rung> rungs() {
        return RUNGS;
    }

    /** Two homes at each rung, in its order: one beside the northern street, one beside the southern. */
    static List<LonLat> places() {
        List<LonLat> places = new ArrayList<>();
        for (int i = 0; i < RUNGS.size(); i++) {
            places.add(new LonLat(lon(i) + 0.1 * STEP_LON, LAT + HIGH_LAT + ASIDE_LAT));
            places.add(new LonLat(lon(i) + 0.1 * STEP_LON, LAT - ASIDE_LAT));
        }
        return List.copyOf(places);
    }

    /** What kind of way stands at the home. */
    static String kind(LonLat home) {
        return RUNGS.get((int) Math.floor((home.lon() - LON) / STEP_LON)).words();
    }

    private static double lon(int rung) {
        return LON + rung * STEP_LON;
    }

    static String osm() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n");
        int n = RUNGS.size();
        StringBuilder north = new StringBuilder("<nd ref=\"1\"/>");
        StringBuilder south = new StringBuilder("<nd ref=\"1\"/>");
        node(xml, 1, LON - STEP_LON, LAT + HIGH_LAT / 2, "");
        for (int i = 0; i < n; i++) {
            node(xml, 1001 + i, lon(i), LAT + HIGH_LAT, "");
            node(xml, 2001 + i, lon(i), LAT, "");
            node(xml, 3001 + i, lon(i), LAT + HIGH_LAT / 2, RUNGS.get(i).pointTags);
            north.append(ref(1001 + i));
            south.append(ref(2001 + i));
        }
        way(xml, 1, north.toString(), "highway=residential");
        way(xml, 2, south.toString(), "highway=residential");
        for (int i = 0; i < n; i++) {
            way(xml, 10 + i, ref(1001 + i) + ref(3001 + i) + ref(2001 + i), RUNGS.get(i).tags);
        }
        return xml.append("</osm>\n").toString();
    }

    private static String ref(int node) {
        return "<nd ref=\"%d\"/>".formatted(node);
    }

    private static void node(StringBuilder xml, int id, double lon, double lat, String tags) {
        xml.append(String.format(
                Locale.ROOT, "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\">%s</node>%n", id, lat, lon, tags(tags)));
    }

    private static void way(StringBuilder xml, int id, String refs, String tags) {
        xml.append("<way id=\"%d\">%s%s</way>\n".formatted(id, refs, tags(tags)));
    }

    private static String tags(String tags) {
        StringBuilder xml = new StringBuilder();
        for (String tag : tags.isEmpty() ? new String[0] : tags.split(" ")) {
            String[] parts = tag.split("=", 2);
            xml.append("<tag k=\"%s\" v=\"%s\"/>".formatted(parts[0], parts[1]));
        }
        return xml.toString();
    }
}
