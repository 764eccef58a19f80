// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the owner has, for the paths of the matrix.
 *
 * @param ids by the start of a path, e.g. {@code /v1/gebruikers/}
 */
record Things(Map<String, String> ids) {
    private static final String POINT =
            "{\"naam\": \"x\", \"soort\": \"water\", \"plaats\": {\"lon\": 5.9, \"lat\": 52.5}}";

    static final Things NONE = new Things(Map.of());

    static Things make(Town town, Map<String, String> organisations) {
        Map<String, String> ids = new TreeMap<>();
        ids.put("/v1/organisaties/", String.valueOf(organisations.get("eigenaar")));
        // The only administrator cannot be erased, so that the matrix changes nothing.
        ids.put(
                "/v1/gebruikers/",
                town.signIn("beheerder@eigenaar")
                        .get("/v1/ik")
                        .json()
                        .path("id")
                        .asString());
        ids.put("/v1/noodsteunpunten/", shared(town, organisations, "/v1/noodsteunpunten", POINT));
        MadeThings.in(town, String.valueOf(organisations.get("eigenaar")), String.valueOf(organisations.get("gedeeld")))
                .forEach(ids::put);
        return new Things(ids);
    }

    /** A row of the owner, shared with one other organisation. @return its id */
    private static String shared(Town town, Map<String, String> organisations, String path, String row) {
        Browser adviser = town.signIn("adviseur@eigenaar");
        Browser.Answer made = adviser.post(path, row);
        String id = made.json().path("id").asString();
        adviser.put(
                path + "/" + id + "/gedeeld-met",
                "{\"organisaties\": [\"%s\"]}".formatted(organisations.get("gedeeld")));
        return id;
    }

    String fill(String path) {
        return ids.entrySet().stream()
                .filter(one -> path.startsWith(one.getKey()))
                .map(one -> path.replace("{id}", one.getValue()))
                .findFirst()
                .orElse(path)
                .replace("{id}", "x")
                .replace("{versie}", "1")
                .replace("{laag}", "kandidaten")
                .replace("{collectie}", "kandidaten")
                .replace("{naam}", "plan.pdf")
                .replace("{archive}", "kampen")
                .replaceAll("\\{[zxy]}", "0")
                .replace("/**", "/liveness");
    }

    static boolean endsTheSession(String line) {
        return line.equals("DELETE /v1/sessies/huidige");
    }
}
