// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import nl.noaber.app.access.OrganisationNames;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Results;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A shelf for each kind of result. */
@Component
class Shelves {
    private final Results results;
    private final OrganisationNames names;
    private final JsonMapper json;

    Shelves(Results results, OrganisationNames names, JsonMapper json) {
        this.results = results;
        this.names = names;
        this.json = json;
    }

    Shelf of(Kind kind) {
        return new Shelf(kind, results, names, json);
    }
}
