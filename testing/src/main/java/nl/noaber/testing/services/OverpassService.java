// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Overpass: streets every 100 m of the invented town as XML, its facilities as JSON. Refuses who does not say who asks. */
final class OverpassService implements Answer {
    private static final int STEPS = 21;

    @Override
    public void to(Asked asked, HttpExchange exchange) throws IOException {
        if (!asked.header("user-agent").startsWith("Noaber/")) {
            Answer.status(406, "Say who you are.").to(asked, exchange);
            return;
        }
        String question = asked.word("data");
        if (question.contains("area[")) {
            Answer.status(400, "An area by its ISO code finds Aruba too.").to(asked, exchange);
        } else if (question.contains("[out:xml]")) {
            Answer.of(200, "application/osm3s+xml", streets().getBytes(StandardCharsets.UTF_8), Map.of())
                    .to(asked, exchange);
        } else {
            Answer.json(facilities()).to(asked, exchange);
        }
    }

    /** A grid of streets, nodes before ways. */
    static String streets() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n");
        List<String> ways = new ArrayList<>();
        for (int row = 0; row < STEPS; row++) {
            StringBuilder way = new StringBuilder("<way id=\"%d\">".formatted(10_000 + row));
            StringBuilder across = new StringBuilder("<way id=\"%d\">".formatted(20_000 + row));
            for (int column = 0; column < STEPS; column++) {
                double[] at = new Town.Spot(Town.WEST + 100.0 * column, Town.SOUTH + 100.0 * row).lonLat();
                xml.append(String.format(
                        Locale.ROOT,
                        "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\"/>\n",
                        1 + row * STEPS + column,
                        at[1],
                        at[0]));
                way.append("<nd ref=\"%d\"/>".formatted(1 + row * STEPS + column));
                across.append("<nd ref=\"%d\"/>".formatted(1 + column * STEPS + row));
            }
            ways.add(way + "<tag k=\"highway\" v=\"residential\"/></way>\n");
            ways.add(across + "<tag k=\"highway\" v=\"footway\"/></way>\n");
        }
        ways.forEach(xml::append);
        return xml.append("</osm>\n").toString();
    }

    private static String facilities() {
        return "{\"version\":0.6,\"elements\":[%s,%s,%s]}"
                .formatted(
                        element("node", 7, new Town.Spot(Town.WEST + 500, Town.SOUTH + 500), "fire_station", ""),
                        element(
                                "way",
                                8,
                                new Town.Spot(Town.WEST + 1_500, Town.SOUTH + 500),
                                "nursing_home",
                                ",\"beds\":\"40\",\"phone\":\"+31 38 000\""),
                        element("node", 9, new Town.Spot(Town.WEST - 50, Town.SOUTH + 500), "school", ""));
    }

    private static String element(String type, int id, Town.Spot spot, String amenity, String more) {
        String at = String.format(Locale.ROOT, "\"lat\":%.7f,\"lon\":%.7f", spot.lonLat()[1], spot.lonLat()[0]);
        return "{\"type\":\"%s\",\"id\":%d,%s,\"tags\":{\"amenity\":\"%s\",\"name\":\"%s %d\"%s}}"
                .formatted(type, id, type.equals("node") ? at : "\"center\":{" + at + "}", amenity, amenity, id, more);
    }
}
