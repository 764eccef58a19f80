// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;

/** OGC API Features as the national geo service gives it: pages with a link to the next one, at most two features each. */
final class OgcService implements Answer {
    private static final int PAGE = 2;

    private final List<Town.Area> areas;
    private final String kind;

    OgcService(List<Town.Area> areas, String kind) {
        this.areas = areas;
        this.kind = kind;
    }

    @Override
    public void to(Asked asked, HttpExchange exchange) throws IOException {
        String wanted = asked.word("gemeentecode");
        List<Town.Area> found = areas.stream()
                .filter(area -> wanted.isEmpty() || area.municipality().equals(wanted))
                .toList();
        int from = asked.number("cursor", 0);
        int to = Math.min(found.size(), from + Math.min(PAGE, asked.number("limit", PAGE)));
        String next = to == found.size()
                ? ""
                : ",{\"rel\":\"next\",\"href\":\"%s?f=json&gemeentecode=%s&cursor=%d\"}"
                        .formatted(asked.path(), wanted, to);
        String links = ",\"links\":[{\"rel\":\"self\",\"href\":\"%s\"}%s],\"timeStamp\":\"%d\""
                .formatted(asked.path(), next, System.nanoTime());
        List<String> features = found.subList(Math.min(from, to), to).stream()
                .map(this::feature)
                .toList();
        Answer.json(Json.collection(features, links)).to(asked, exchange);
    }

    private String feature(Town.Area area) {
        String codes =
                switch (kind) {
                    case "postcode" -> "\"postcode\":%s,\"jaarcode\":2024".formatted(area.code());
                    case "wijk" -> "\"wijkcode\":\"%1$s\",\"wijknaam\":\"Naam van %1$s\"".formatted(area.code());
                    default ->
                        "\"buurtcode\":\"%1$s\",\"buurtnaam\":\"Naam van %1$s\",\"wijkcode\":\"%2$s\""
                                .formatted(area.code(), area.district());
                };
        String municipality = kind.equals("postcode")
                ? ""
                : ",\"gemeentecode\":\"%s\",\"gemeentenaam\":\"Kampen\",\"water\":\"NEE\""
                        .formatted(area.municipality());
        String figures =
                ",\"aantal_inwoners\":%d,\"percentage_personen_65_jaar_en_ouder\":18".formatted(area.residents());
        return Json.feature(codes + municipality + figures, Json.polygon(area.box(), true));
    }
}
