// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every path x role x organisation. The paths come from the running server, so that a new one without an expectation fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {
    private static final List<String> ROLES =
            List.of("adviseur", "analist", "bestuurder", "contactpersoon", "beheerder");
    /** Name and kind: a stranger, a region and the national level have no rights by what they are. */
    private static final Map<String, String> ORGANISATIONS = Map.of(
            "eigenaar", "gemeente",
            "gedeeld", "gemeente",
            "vreemd", "gemeente",
            "regio", "regio",
            "landelijk", "landelijk",
            "partner", "partner");

    private final Map<Actor, Browser> browsers = new LinkedHashMap<>();
    private Things things = Things.NONE;
    private final Town town = Town.start(Town.Kind.H2);

    @BeforeAll
    void people() {
        browsers.put(Actor.NOBODY, town.anonymous());
        Map<String, String> ids = new LinkedHashMap<>();
        ORGANISATIONS.forEach((name, kind) -> {
            ids.put(name, town.organisation(name, kind));
            ROLES.stream().filter(role -> !role.equals("beheerder")).forEach(role -> town.user(role, name));
            ROLES.forEach(role -> browsers.put(new Actor(name, role), town.signIn(role + "@" + name)));
        });
        things = Things.make(town, ids);
    }

    @AfterAll
    void close() {
        town.close();
    }

    private Set<String> paths() {
        Set<String> all = new TreeSet<>();
        town.context()
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> {
                    for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                        for (String path : info.getPatternValues()) {
                            Set<RequestMethod> known = methods.isEmpty()
                                    ? Set.of(
                                            RequestMethod.GET,
                                            RequestMethod.POST,
                                            RequestMethod.PUT,
                                            RequestMethod.DELETE)
                                    : methods;
                            known.forEach(method -> all.add(method + " " + path));
                        }
                    }
                });
        return all;
    }

    @Test
    void a01_everyPathHasAnExpectationAndNoMore() {
        assertThat(paths()).isEqualTo(Expectations.all().keySet());
    }

    @Test
    void a02_everyPathAnswersEveryoneAsExpected() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, Function<Actor, Expectations.Outcome>> line :
                Expectations.all().entrySet()) {
            for (Map.Entry<Actor, Browser> one : browsers.entrySet()) {
                if (Things.endsTheSession(line.getKey()) && !one.getKey().isNobody()) {
                    continue;
                }
                asked++;
                Expectations.Outcome expected = line.getValue().apply(one.getKey());
                Browser.Answer answer = ask(one.getValue(), line.getKey());
                MadeThings.bringBack(town);
                if (!fits(expected, answer)) {
                    wrong.add("%s by %s: expected %s, was %d %s"
                            .formatted(line.getKey(), one.getKey(), expected, answer.status(), answer.body()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    private Browser.Answer ask(Browser browser, String line) {
        String method = line.substring(0, line.indexOf(' '));
        String path = things.fill(line.substring(line.indexOf(' ') + 1));
        boolean hasBody = method.equals("POST") || method.equals("PUT");
        return browser.send(method, path, hasBody ? "{}" : "");
    }

    /** With an empty body most of what is allowed ends in "the input is not right": that is after rights were looked at. */
    private static boolean fits(Expectations.Outcome expected, Browser.Answer answer) {
        return switch (expected) {
            case DONE -> answer.status() < 500 && !Set.of(401, 403).contains(answer.status());
            case SIGN_IN -> answer.status() == 401;
            case NOT_ALLOWED -> answer.status() == 403;
            case NOT_FOUND -> answer.status() == 404;
        };
    }
}
