// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.noaber.app.access.Codes;
import nl.noaber.app.database.DatabaseSettings;
import nl.noaber.app.database.Postgres;
import tools.jackson.databind.JsonNode;

/** A running server for tests, with its own data, and people to sign in as. Nothing of it is a stand-in but the clock. */
public final class Town implements AutoCloseable {
    public static final String PASSWORD = "paard batterij nietje juist";

    /** Which database. */
    public enum Kind {
        H2,
        POSTGRES
    }

    private static final AtomicInteger MADE = new AtomicInteger();

    private Serving serving;
    private final SteppingClock clock;
    private final Path data;
    private final DatabaseSettings database;
    private final Map<String, String> totpKeys = new TreeMap<>();
    private final String keeperOrganisation;

    private Town(Serving serving, SteppingClock clock, Path data, DatabaseSettings database) {
        this.database = database;
        this.serving = serving;
        this.clock = clock;
        this.data = data;
        String link = serving.firstAdministrator().orElseThrow();
        activate(link.substring(link.indexOf('#') + 1), "beheer@houder.nl");
        this.keeperOrganisation =
                keeper().get("/v1/ik").json().at("/organisatie/id").asString();
    }

    /** Starts one, with more lines for its {@code noaber.properties}. */
    public static Town start(Kind kind, String... settings) {
        try {
            Path data = Files.createTempDirectory("noaber-town");
            Files.writeString(
                    data.resolve("noaber.properties"),
                    "noaber.password.strength=4\nlogging.level.root=error\n" + String.join("\n", settings) + "\n");
            DatabaseSettings database = kind == Kind.H2 ? DatabaseSettings.embedded(data) : Postgres.fresh();
            SteppingClock clock = new SteppingClock();
            return new Town(
                    Serving.start(new Serving.Wish(data, database, "127.0.0.1", 0), clock), clock, data, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Map<Kind, Town> SHARED = new EnumMap<>(Kind.class);

    /** One that the tests of the whole run share; a test makes an organisation of its own in it. */
    public static synchronized Town shared(Kind kind) {
        return SHARED.computeIfAbsent(kind, Town::start);
    }

    /** Stops the server and starts it again on the same data. Whoever was signed in no longer is. */
    public void restart() {
        serving.close();
        serving = Serving.start(new Serving.Wish(data, database, "127.0.0.1", 0), clock);
    }

    public String url() {
        return serving.url();
    }

    public SteppingClock clock() {
        return clock;
    }

    public Path data() {
        return data;
    }

    org.springframework.context.ApplicationContext context() {
        return serving.context();
    }

    public <T> T bean(Class<T> type) {
        return serving.context().getBean(type);
    }

    /** The administrator of the organisation that runs the installation. */
    public Browser keeper() {
        return signIn("beheer@houder.nl");
    }

    public String keeperOrganisation() {
        return keeperOrganisation;
    }

    public Browser anonymous() {
        return new Browser(url());
    }

    /** Makes an organisation whose administrator is {@code beheerder@NAME}. @return its id */
    public String organisation(String name, String kind) {
        Browser.Answer made = keeper().post("/v1/organisaties", """
                        {"naam": "%s", "soort": "%s", "beheerderNaam": "Beheerder", "beheerderInlognaam": "beheerder@%s"}
                        """.formatted(name, kind, name));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        activate(made.json().path("activatiecode").asString(), "beheerder@" + name);
        return made.json().at("/organisatie/id").asString();
    }

    /** A municipality that no other test knows, with an administrator. @return its name */
    public String municipality() {
        String name = "gemeente" + MADE.incrementAndGet();
        organisation(name, "gemeente");
        return name;
    }

    /** Adds a user {@code ROLE@NAME} to an organisation made here. */
    public void user(String role, String organisation) {
        Browser.Answer made = signIn("beheerder@" + organisation)
                .post(
                        "/v1/gebruikers",
                        "{\"inlognaam\": \"%1$s@%2$s\", \"naam\": \"%1$s\", \"rollen\": [\"%1$s\"]}"
                                .formatted(role, organisation));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        activate(made.json().path("activatiecode").asString(), role + "@" + organisation);
    }

    /** Chooses a password and sets up the second factor, as an invited user does. */
    public void activate(String code, String signInName) {
        JsonNode waiting = anonymous()
                .post("/v1/activaties", "{\"code\": \"%s\"}".formatted(code))
                .json();
        totpKeys.put(signInName, waiting.path("sleutel").asString());
        Browser.Answer done =
                anonymous().put("/v1/activaties", """
                        {"code": "%s", "wachtwoord": "%s", "eenmaligeCode": "%s", "inlognaam": "%s"}
                        """.formatted(code, PASSWORD, codeOf(signInName), signInName));
        assertThat(done.status()).as(done.body()).isEqualTo(204);
    }

    /** What the app of this user shows; half a minute goes by, since no code works twice. */
    public String codeOf(String signInName) {
        clock.step(Duration.ofSeconds(30));
        return Codes.of(totpKeys.getOrDefault(signInName, ""), clock.instant());
    }

    /** A browser in which this user has signed in. */
    public Browser signIn(String signInName) {
        Browser browser = anonymous();
        Browser.Answer first = browser.post(
                "/v1/sessies", "{\"inlognaam\": \"%s\", \"wachtwoord\": \"%s\"}".formatted(signInName, PASSWORD));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        Browser.Answer second =
                browser.put("/v1/sessies/huidige", "{\"eenmaligeCode\": \"%s\"}".formatted(codeOf(signInName)));
        assertThat(second.status()).as(second.body()).isEqualTo(204);
        return browser;
    }

    @Override
    public void close() {
        serving.close();
    }
}
