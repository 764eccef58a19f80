// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import nl.noaber.core.evidence.BadInput;

/** Checks that an answer has the fields we build on; a service that changed is refused before anything is written. */
final class Changed {
    private Changed() {}

    static BadInput field(URI uri, String field) {
        return new BadInput(
                "The service %s gave an answer without the field %s.".formatted(Web.host(uri), field),
                "Maybe the service has changed; a newer address or layer can be given with --hosts.");
    }

    static JsonNode array(URI uri, JsonNode tree, String field) {
        JsonNode array = tree.get(field);
        if (array == null || !array.isArray()) {
            throw field(uri, field);
        }
        return array;
    }

    /** A text or number field of an object, as text without blanks around it. */
    static String text(URI uri, JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            throw field(uri, field);
        }
        return value.asText().strip();
    }
}
