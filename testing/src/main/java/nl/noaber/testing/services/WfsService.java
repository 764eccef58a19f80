// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * WFS 2.0 as Dutch services give it: at most 1,000 features whatever is asked, in no order to count on, the edges of the
 * bbox included, and nothing at all for a startIndex above 0.
 */
final class WfsService implements Answer {
    private static final int COUNT_MAX = 1_000;

    @Override
    public void to(Asked asked, HttpExchange exchange) throws IOException {
        String layer = asked.word("typeNames");
        if (!asked.word("srsName").equals("EPSG:28992")
                || !asked.word("outputFormat").equals("application/json")) {
            Answer.exceptionReport("This test answers GeoJSON in EPSG:28992 only.")
                    .to(asked, exchange);
            return;
        }
        List<String> found = new ArrayList<>(features(layer, box(asked.word("bbox"))));
        Collections.reverse(found);
        int most = Math.min(COUNT_MAX, asked.number("count", COUNT_MAX));
        List<String> page =
                asked.number("startIndex", 0) > 0 ? List.of() : found.subList(0, Math.min(most, found.size()));
        // The register of addresses does not say how many there are.
        String matched = layer.startsWith("bag:") ? "" : ",\"numberMatched\":" + found.size();
        Answer.json(Json.collection(page, matched + ",\"numberReturned\":" + page.size()))
                .to(asked, exchange);
    }

    private static List<String> features(String layer, double[] box) {
        return switch (layer) {
            case "vierkantstatistieken100m:vierkant_100m" ->
                Town.squares().stream()
                        .filter(square -> square.touches(box))
                        .map(WfsService::square)
                        .toList();
            case "bag:verblijfsobject" -> addresses(box, false);
            case "bag:ligplaats" -> addresses(box, true);
            case "bag:standplaats" -> List.of();
            default ->
                List.of(
                        region("VR04", "IJsselland", new Town.Box(180_000, 495_000, 40_000, 30_000)),
                        region("VR25", "Flevoland", new Town.Box(140_000, 480_000, 40_000, 50_000)));
        };
    }

    private static String square(Town.Box square) {
        int residents = Town.residents(square);
        String properties = """
                "crs28992res100m":"%s","aantalInwoners":%d,"aantalInwoners0Tot15Jaar":5,"aantalInwoners15Tot25Jaar":-99997,\
                "aantalInwoners25Tot45Jaar":5,"aantalInwoners45Tot65Jaar":5,"aantalInwoners65JaarEnOuder":%d,\
                "aantalPartHuishoudens":10,"aantalEenpersoonshuishoudens":5,"gemiddeldeHuishoudensgrootte":2.1,\
                "stedelijkheid":null""".formatted(Town.squareId(square), residents, residents > 10 ? 10 : -99_997);
        return Json.feature(properties, Json.polygon(square, false));
    }

    private static List<String> addresses(double[] box, boolean moorings) {
        return Town.addresses().stream()
                .filter(address -> address.mooring() == moorings && address.at().in(box))
                .map(address -> Json.feature(
                        properties(address),
                        moorings
                                ? Json.polygon(
                                        new Town.Box(
                                                (int) address.at().x() - 2,
                                                (int) address.at().y() - 2,
                                                4,
                                                4),
                                        false)
                                : Json.point(address.at())))
                .toList();
    }

    private static String properties(Town.Address address) {
        String own = """
                "identificatie":"%s","openbare_ruimte":"Gracht, zuid","huisnummer":%d,"huisletter":"A","toevoeging":"3",\
                "postcode":"%s","woonplaats":"Kampen\"""".formatted(address.id(), address.number(), address.postcode());
        return address.mooring()
                ? own + ",\"status\":\"Plaats aangewezen\""
                : own + ",\"status\":\"Verblijfsobject in gebruik\",\"gebruiksdoel\":\"woonfunctie,winkelfunctie\","
                        + "\"oppervlakte\":80,\"bouwjaar\":1965";
    }

    private static String region(String code, String name, Town.Box box) {
        return Json.feature("\"statcode\":\"%s\",\"statnaam\":\"%s\"".formatted(code, name), Json.polygon(box, false));
    }

    private static double[] box(String words) {
        return words.isEmpty()
                ? new double[] {-1e9, -1e9, 1e9, 1e9}
                : Arrays.stream(words.split(","))
                        .limit(4)
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
