// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What each path answers to whom, written down apart from the program. A new path needs a line here. */
final class Expectations {
    /** What an answer means for rights: whether the input was right is another matter. */
    enum Outcome {
        DONE,
        SIGN_IN,
        NOT_ALLOWED,
        NOT_FOUND
    }

    private static final Map<String, Function<Actor, Outcome>> ALL = new TreeMap<>();

    private Expectations() {}

    static {
        everybody("GET /v1/inlogmogelijkheden", "GET /.well-known/jwks.json");
        everybody("GET /v1/openapi.json", "GET /error", "POST /error", "PUT /error", "DELETE /error");
        everybody("GET /actuator/health", "GET /actuator/health/**", "GET /actuator/prometheus");
        // Whoever has no password, code or link yet is told so with 401 or 404; the stories of signing in look at that.
        everybody("POST /v1/sessies", "PUT /v1/sessies/huidige", "POST /v1/activaties", "PUT /v1/activaties");

        signedIn("GET /v1/openapi.json.yaml");
        signedIn("GET /v1/ik", "PUT /v1/ik/wachtwoord", "DELETE /v1/sessies/huidige");
        signedIn("GET /v1/organisaties", "GET /v1/organisaties/{id}");
        // The keeper is no one of the actors: nobody else adds organisations.
        role("POST /v1/organisaties");
        line(
                "PUT /v1/organisaties/{id}",
                who -> who.owns() && who.is("beheerder") ? Outcome.DONE : Outcome.NOT_ALLOWED);

        role("GET /v1/gebruikers", "beheerder");
        role("POST /v1/gebruikers", "beheerder");
        ofOwner("GET /v1/gebruikers/{id}", "beheerder");
        ofOwner("PUT /v1/gebruikers/{id}", "beheerder");
        ofOwner("DELETE /v1/gebruikers/{id}", "beheerder");
        ofOwner("POST /v1/gebruikers/{id}/uitnodigingen", "beheerder");
        role("GET /v1/auditregels", "beheerder");
        // Base maps are made of open street data.
        signedIn("GET /tiles/{archive}/{z}/{x}/{y}.mvt");

        signedIn("GET /v1/bestanden", "GET /v1/taken", "GET /v1/ophaalbronnen");
        role("POST /v1/bestanden", "adviseur", "analist");
        role("POST /v1/taken", "adviseur", "analist");
        for (String own : new String[] {"/v1/bestanden/{id}", "/v1/taken/{id}"}) {
            line("GET " + own, who -> who.owns() ? Outcome.DONE : Outcome.NOT_FOUND);
            ofOwnerSeen("DELETE " + own, "adviseur", "analist");
        }
        for (String results : new String[] {"/v1/regios", "/v1/plannen", "/v1/vergelijkingen"}) {
            signedIn("GET " + results);
            seen("GET " + results + "/{id}", "GET " + results + "/{id}/bestanden/{naam}");
            ofSeen("GET " + results + "/{id}/gedeeld-met", "adviseur", "beheerder");
            ofSeen("PUT " + results + "/{id}/gedeeld-met", "adviseur", "beheerder");
            ofSeen("DELETE " + results + "/{id}", "adviseur", "analist");
        }
        seen("GET /v1/regios/{id}/lagen/{laag}", "POST /v1/plannen/{id}/proefopstellingen");

        signedIn(
                "GET /ogc/v1",
                "GET /ogc/v1/conformance",
                "GET /ogc/v1/api",
                "GET /ogc/v1/collections",
                "GET /ogc/v1/collections/{collectie}",
                "GET /ogc/v1/collections/{collectie}/items",
                "GET /ogc/v1/collections/{collectie}/items/{id}");

        String points = "/v1/noodsteunpunten";
        signedIn("GET " + points, "GET " + points + "/_exporteren");
        role("POST " + points + "/_importeren", "adviseur", "analist");
        role("POST " + points, "adviseur", "analist");
        seen("GET " + points + "/{id}", "GET " + points + "/{id}/versies");
        ofSeen("PUT " + points + "/{id}", "adviseur", "analist");
        ofSeen("DELETE " + points + "/{id}", "adviseur", "analist");
        ofSeen("GET " + points + "/{id}/gedeeld-met", "adviseur", "beheerder");
        ofSeen("PUT " + points + "/{id}/gedeeld-met", "adviseur", "beheerder");
    }

    static Map<String, Function<Actor, Outcome>> all() {
        return ALL;
    }

    private static void line(String path, Function<Actor, Outcome> rule) {
        ALL.put(path, who -> who.isNobody() ? Outcome.SIGN_IN : rule.apply(who));
    }

    private static void everybody(String... paths) {
        for (String path : paths) {
            ALL.put(path, who -> Outcome.DONE);
        }
    }

    private static void signedIn(String... paths) {
        for (String path : paths) {
            line(path, who -> Outcome.DONE);
        }
    }

    /** These roles, of whichever organisation: each sees its own. */
    private static void role(String path, String... roles) {
        line(path, who -> who.is(roles) ? Outcome.DONE : Outcome.NOT_ALLOWED);
    }

    /** These roles of the owner; the same roles of others are not told that it exists. */
    private static void ofOwner(String path, String... roles) {
        line(path, who -> {
            if (!who.is(roles)) {
                return Outcome.NOT_ALLOWED;
            }
            return who.owns() ? Outcome.DONE : Outcome.NOT_FOUND;
        });
    }

    /** These roles of the owner; others are not told that it exists. */
    private static void ofOwnerSeen(String path, String... roles) {
        line(path, who -> {
            if (!who.owns()) {
                return Outcome.NOT_FOUND;
            }
            return who.is(roles) ? Outcome.DONE : Outcome.NOT_ALLOWED;
        });
    }

    /** The owner and whom it is shared with. */
    private static void seen(String... paths) {
        for (String path : paths) {
            line(path, who -> who.sees() ? Outcome.DONE : Outcome.NOT_FOUND);
        }
    }

    /** These roles of the owner; whom it is shared with may only look. */
    private static void ofSeen(String path, String... roles) {
        line(path, who -> {
            if (!who.sees()) {
                return Outcome.NOT_FOUND;
            }
            return who.owns() && who.is(roles) ? Outcome.DONE : Outcome.NOT_ALLOWED;
        });
    }
}
