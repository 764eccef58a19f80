// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;

/** Follows the links that services give to their next pages: on the same host, each page once, not for ever. */
final class NextPage {
    private static final int PAGES_MAX = 10_000;

    private final Set<URI> asked = new HashSet<>();

    /** Notes that a page is asked for. */
    void asking(URI page) {
        if (!asked.add(page) || asked.size() > PAGES_MAX) {
            throw new BadInput(
                    "The service %s keeps pointing to next pages (%d so far).".formatted(Web.host(page), asked.size()),
                    "Maybe its paging is broken today; run the same command again later.");
        }
    }

    /** The address in a GeoJSON answer's link with rel "next". */
    static Optional<URI> linked(URI page, JsonNode tree) {
        for (JsonNode link : tree.path("links")) {
            if (link.path("rel").asText().equals("next")) {
                return Optional.of(on(page, link.path("href").asText()));
            }
        }
        return Optional.empty();
    }

    /** The address in {@code odata.nextLink}. */
    static Optional<URI> odata(URI page, JsonNode tree) {
        JsonNode link = tree.path("odata.nextLink");
        return link.isTextual() ? Optional.of(on(page, link.asText())) : Optional.empty();
    }

    private static URI on(URI page, String address) {
        URI next;
        try {
            next = page.resolve(new URI(address));
        } catch (java.net.URISyntaxException e) {
            throw new BadInput(
                    "The service %s points to %s for its next page, which is no address."
                            .formatted(Web.host(page), address),
                    "Maybe its paging is broken today; run the same command again later.",
                    e);
        }
        if (!Web.host(next).equals(Web.host(page))) {
            throw new BadInput(
                    "The service %s points to another host (%s) for its next page."
                            .formatted(Web.host(page), Web.host(next)),
                    "Maybe it is moving; its new address can be given with --hosts.");
        }
        return next;
    }
}
