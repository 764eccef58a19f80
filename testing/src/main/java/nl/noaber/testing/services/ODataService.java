// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * StatLine, OData v3: codes padded with blanks, more than 10,000 rows refused. The table of ages gives 100 rows at a time,
 * with a link to the next.
 */
final class ODataService implements Answer {
    static final String AGES = "83502NED";
    static final String FIGURES = "85984NED";
    private static final int ROWS_MAX = 10_000;
    private static final int LINKED_PAGE = 100;
    private static final Pattern STARTS = Pattern.compile("startswith\\(WijkenEnBuurten,'(\\w+)'\\)");
    private static final Pattern HOLDS = Pattern.compile("substringof\\('(\\d+)',Postcode\\)");

    private final String root;

    ODataService(String root) {
        this.root = root;
    }

    @Override
    public void to(Asked asked, HttpExchange exchange) throws IOException {
        if (asked.number("$top", 0) > ROWS_MAX) {
            Answer.status(400, "More than 10000 records").to(asked, exchange);
            return;
        }
        String filter = asked.word("$filter");
        List<String> rows =
                switch (asked.path().substring(root.length())) {
                    case FIGURES + "/TypedDataSet" -> figures(filter);
                    case AGES + "/Leeftijd" -> ageKeys();
                    case AGES + "/Geslacht" ->
                        List.of(
                                key("T001038", "Totaal mannen en vrouwen"),
                                key("3000", "Mannen"),
                                key("4000", "Vrouwen"));
                    case AGES + "/TypedDataSet" -> ages(filter);
                    default -> List.of();
                };
        int from = Math.min(rows.size(), asked.number("$skip", 0));
        boolean linked = asked.path().contains(AGES);
        int to = Math.min(rows.size(), from + (linked ? LINKED_PAGE : asked.number("$top", ROWS_MAX)));
        String next = linked && to < rows.size()
                ? ",\"odata.nextLink\":\"%s?$format=json&$filter=%s&$skip=%d\""
                        .formatted(asked.path(), filter.replace(" ", "%20").replace("'", "%27"), to)
                : "";
        Answer.json("{\"odata.metadata\":\"m\",\"value\":[%s]%s}"
                        .formatted(String.join(",", rows.subList(from, to)), next))
                .to(asked, exchange);
    }

    private static List<String> figures(String filter) {
        List<String> starts =
                STARTS.matcher(filter).results().map(found -> found.group(1)).toList();
        List<Town.Area> all = new ArrayList<>(Town.districts());
        all.addAll(Town.neighbourhoods());
        List<String> rows = new ArrayList<>();
        for (Town.Area area : all) {
            if (starts.stream().anyMatch(area.code()::startsWith)) {
                rows.add("""
                        {"ID":%d,"WijkenEnBuurten":"%-10s","Gemeentenaam_1":"Kampen      ","SoortRegio_2":"Buurt     ",\
                        "AantalInwoners_5":%s,"k_65JaarOfOuder_12":900,"HuishoudensTotaal_29":2000,\
                        "WmoClientenRelatief_94":%s,"MeestVoorkomendePostcode_118":"8261"}""".formatted(
                                rows.size(),
                                area.code(),
                                area.residents() < 0 ? "null" : "" + area.residents(),
                                area.residents() < 0 ? "null" : "55.5"));
            }
        }
        return rows;
    }

    private static List<String> ageKeys() {
        List<String> keys = new ArrayList<>(List.of(key("10000", "Totaal"), key("20200", "15 tot 25 jaar")));
        for (int age = 0; age < 95; age += 5) {
            keys.add(key("7%04d".formatted(age), "%d tot %d jaar".formatted(age, age + 5)));
        }
        keys.add(key("22000", "95 jaar of ouder"));
        keys.add(key("21700", "90 jaar of ouder"));
        return keys;
    }

    /** Residents of a band: the first age plus 5 for men, plus 10 for women; above 95 it is known of 8261 only. */
    private static List<String> ages(String filter) {
        List<String> rows = new ArrayList<>();
        Matcher postcode = HOLDS.matcher(filter);
        boolean year = filter.contains("Perioden eq '2024JJ00'");
        while (year && postcode.find()) {
            rows.add(age(postcode.group(1), "T001038", "10000", "99999"));
            for (int age = 0; age < 95; age += 5) {
                String key = "7%04d".formatted(age);
                rows.add(age(postcode.group(1), "T001038", key, "" + (2 * age + 15)));
                rows.add(age(postcode.group(1), "3000", key, "" + (age + 5)));
                rows.add(age(postcode.group(1), "4000", key, "" + (age + 10)));
            }
            rows.add(
                    age(postcode.group(1), "T001038", "22000", postcode.group(1).equals("8261") ? "5" : "null"));
        }
        return rows;
    }

    private static String age(String postcode, String sex, String age, String residents) {
        return "{\"Geslacht\":\"%-8s\",\"Leeftijd\":\"%-8s\",\"Postcode\":\"PC%s  \",\"Perioden\":\"2024JJ00\",\"Bevolking_1\":%s}"
                .formatted(sex, age, postcode, residents);
    }

    private static String key(String key, String title) {
        return "{\"Key\":\"%-8s\",\"Title\":\"%s\"}".formatted(key, title);
    }
}
