// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a collection of an OGC API Features service, page after page along the links it gives. */
final class Features {
    private final Desk desk;

    Features(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param codeField property that names a feature; a feature that comes twice is kept once
     * @return features by code
     */
    Map<String, JsonNode> all(URI first, String codeField) {
        Map<String, JsonNode> features = new TreeMap<>();
        NextPage pages = new NextPage();
        Optional<URI> next = Optional.of(first);
        while (next.isPresent()) {
            URI page = next.get();
            pages.asking(page);
            JsonNode tree = desk.json(page, answer -> look(page, answer, codeField));
            for (JsonNode feature : tree.path("features")) {
                features.putIfAbsent(Changed.text(page, feature.path("properties"), codeField), feature);
            }
            next = NextPage.linked(page, tree);
        }
        return features;
    }

    private static void look(URI page, JsonNode answer, String codeField) {
        for (JsonNode feature : Changed.array(page, answer, "features")) {
            Changed.text(page, feature.path("properties"), codeField);
        }
    }
}
