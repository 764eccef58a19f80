// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;

/** Reads a collection of an OGC API Features service, page after page along the links it gives. */
final class Features {
    private static final int PAGES_MAX = 10_000;

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
        Set<URI> asked = new HashSet<>();
        Optional<URI> next = Optional.of(first);
        while (next.isPresent()) {
            URI page = next.get();
            if (!asked.add(page) || asked.size() > PAGES_MAX) {
                throw new BadInput(
                        "The service %s keeps pointing to next pages (%d so far)."
                                .formatted(Web.host(page), asked.size()),
                        "Maybe its paging is broken today; run the same command again later.");
            }
            JsonNode tree = desk.json(page);
            for (JsonNode feature : Changed.array(page, tree, "features")) {
                features.putIfAbsent(Changed.text(page, feature.path("properties"), codeField), feature);
            }
            next = next(page, tree);
        }
        return features;
    }

    private static Optional<URI> next(URI page, JsonNode tree) {
        for (JsonNode link : tree.path("links")) {
            if (link.path("rel").asText().equals("next")) {
                URI next = page.resolve(URI.create(link.path("href").asText()));
                if (!Web.host(next).equals(Web.host(page))) {
                    throw new BadInput(
                            "The service %s points to another host (%s) for its next page."
                                    .formatted(Web.host(page), Web.host(next)),
                            "Maybe it is moving; its new address can be given with --hosts.");
                }
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
