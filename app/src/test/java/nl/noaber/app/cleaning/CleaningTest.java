// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody refers to goes after its time, and nothing else; its row tells that it was. */
@ParameterizedClass
@EnumSource(Town.Kind.class)
class CleaningTest {
    private static final Duration GRACE = Duration.ofDays(30);

    private final Town town;
    private final JdbcClient rows;
    private String municipality = "";
    private String owner = "";
    private Browser adviser;

    CleaningTest(Town.Kind kind) {
        town = Town.start(kind);
        rows = town.bean(JdbcClient.class);
        adviser = town.anonymous();
    }

    @BeforeEach
    void people() {
        municipality = town.municipality();
        town.user("adviseur", municipality);
        adviser = town.signIn("adviseur@" + municipality);
        owner = adviser.get("/v1/ik").json().at("/organisatie/id").asString();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Path in(String folder, String name) {
        return town.data().resolve(folder).resolve(name);
    }

    /** A file at a place in the data folder, and its folders, as old as the clock of the town says. */
    private Path written(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
            FileTime now = FileTime.from(town.clock().instant());
            Files.setLastModifiedTime(file, now);
            Files.setLastModifiedTime(file.getParent(), now);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String result(String kind, String region) {
        String id = UUID.randomUUID().toString();
        rows.sql("""
                        insert into result (id, organisation, kind, name, region, reference_date, base_map, wish, made_at, made_by)
                        values (?, ?, ?, 'x', ?, '2024', ?, '{}', ?, 'x')
                        """)
                .params(
                        id,
                        owner,
                        kind,
                        region,
                        kind.equals("REGION") ? id : "",
                        town.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        for (String name : new String[] {"summary.json", "passport.json", "plan.json"}) {
            written(in("results", id).resolve(name));
        }
        return id;
    }

    private String task(String wish, String state) {
        String id = UUID.randomUUID().toString();
        rows.sql("""
                        insert into task (id, organisation, kind, name, wish, state, step, steps, fault, made_at, made_by)
                        values (?, ?, 'REGION', 'Mijn regio', ?, ?, '', 0, '', ?, 'x')
                        """)
                .params(id, owner, wish, state, town.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private String file(Browser who, String name, String text) {
        Browser.Answer added =
                who.sendFile("POST", "/v1/bestanden?naam=" + name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json().path("id").asString();
    }

    private Path bytesOf(String file) {
        String hash = rows.sql("select sha256 from dataset where id = ?")
                .param(file)
                .query(String.class)
                .single();
        return in("files", hash);
    }

    private void clean() {
        town.bean(Cleaning.class).clean();
    }

    private void daysGoBy(Duration time) {
        town.clock().step(time);
        adviser = town.signIn("adviseur@" + municipality);
    }

    private String audit() {
        return town.signIn("beheerder@" + municipality)
                .get("/v1/auditregels?pageSize=100")
                .body();
    }

    private boolean isCleaned(String table, String id) {
        return rows.sql("select count(*) from " + table + " where id = ? and cleaned_at is not null")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void a01_aWithdrawnResultGoesAfterItsTimeAndItsRowStays() {
        String region = result("REGION", "");
        written(in("layers", region).resolve("vierkanten.geojson"));
        Path map = written(in("maps", region + ".pmtiles"));
        assertThat(adviser.delete("/v1/regios/" + region).status()).isEqualTo(204);
        String before = adviser.get("/v1/regios/" + region).body();

        daysGoBy(GRACE.minusHours(1));
        clean();
        assertThat(in("results", region).resolve("summary.json")).exists();
        assertThat(map).exists();

        daysGoBy(Duration.ofHours(2));
        clean();
        assertThat(in("results", region)).doesNotExist();
        assertThat(in("layers", region)).doesNotExist();
        assertThat(map).doesNotExist();
        assertThat(isCleaned("result", region)).isTrue();
        assertThat(rows.sql("select name from result where id = ?")
                        .param(region)
                        .query(String.class)
                        .single())
                .isEqualTo("x");
        assertThat(adviser.get("/v1/regios/" + region).status()).isEqualTo(404);
        assertThat(adviser.get("/v1/regios/" + region).body()).isEqualTo(before);
        assertThat(audit()).contains("\"handeling\":\"clean\"", "\"gebruiker\":\"noaber\"", region);
    }

    @Test
    void a02_aRegionStaysWhileAPlanOfItCanBeSeen() {
        String region = result("REGION", "");
        String plan = result("PLAN", region);
        adviser.delete("/v1/regios/" + region);
        daysGoBy(GRACE.plusDays(1));
        clean();
        assertThat(in("results", region)).exists();
        assertThat(isCleaned("result", region)).isFalse();

        adviser.delete("/v1/plannen/" + plan);
        clean();
        assertThat(in("results", region)).as("the plan is withdrawn").doesNotExist();
        assertThat(in("results", plan)).as("its own time has not come").exists();
        daysGoBy(GRACE.plusDays(1));
        clean();
        assertThat(in("results", plan)).doesNotExist();
    }

    @Test
    void a03_aRegionStaysWhileATaskIsAtIt() {
        String region = result("REGION", "");
        String task = task("{\"soort\": \"plan\", \"regioId\": \"%s\"}".formatted(region), "RUNNING");
        adviser.delete("/v1/regios/" + region);
        daysGoBy(GRACE.plusDays(1));
        clean();
        assertThat(in("results", region)).exists();
        rows.sql("update task set state = 'FAILED' where id = ?").param(task).update();
        clean();
        assertThat(in("results", region)).doesNotExist();
    }

    /** After a kill the mark is there, and so are the bytes: they go the next time. */
    @Test
    void a04_whatWasMarkedAndNotRemovedGoesTheNextTime() {
        String region = result("REGION", "");
        rows.sql("update result set withdrawn_at = ?, cleaned_at = ? where id = ?")
                .params(
                        town.clock().instant().atOffset(ZoneOffset.UTC),
                        town.clock().instant().atOffset(ZoneOffset.UTC),
                        region)
                .update();
        clean();
        assertThat(in("results", region)).doesNotExist();
        clean();
    }

    @Test
    void b01_foldersOfNobodyGoAfterADayAndThoseOfATaskUnderWayDoNot() {
        String running = task("{\"soort\": \"regio\"}", "RUNNING");
        Path working = written(in("work", running).resolve("files.csv"));
        Path beside = written(in("results", "." + running + ".123.part").resolve("summary.json"));
        Path left = written(in("work", UUID.randomUUID().toString()).resolve("files.csv"));
        Path broken =
                written(in("results", "." + UUID.randomUUID() + ".123.part").resolve("summary.json"));
        Path stopped = written(in("results", UUID.randomUUID().toString()).resolve("summary.json"));
        Path upload = written(in("files", "coming123.part"));
        String region = result("REGION", "");

        daysGoBy(Duration.ofHours(23));
        clean();
        assertThat(left).exists();
        assertThat(upload).exists();

        daysGoBy(Duration.ofHours(2));
        clean();
        for (Path gone : new Path[] {left.getParent(), broken.getParent(), stopped.getParent(), upload}) {
            assertThat(gone).doesNotExist();
        }
        for (Path stays : new Path[] {working, beside, in("results", region).resolve("summary.json")}) {
            assertThat(stays).exists();
        }
        assertThat(town.keeper().get("/v1/auditregels?pageSize=100").body())
                .contains("\"soort\":\"work\"", "\"soort\":\"results\"", "coming123.part");
    }

    @Test
    void b02_aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path precious = written(Files.createTempDirectory("noaber-elsewhere").resolve("precious.txt"));
        String region = result("REGION", "");
        Files.createSymbolicLink(in("results", region).resolve("elsewhere"), precious.getParent());
        Path link = in("work", "elsewhere");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, precious.getParent());
        adviser.delete("/v1/regios/" + region);
        // The link was made now, by the clock of the machine.
        town.clock()
                .step(Duration.between(town.clock().instant(), Instant.now())
                        .plus(GRACE)
                        .plusDays(1));
        clean();
        assertThat(in("results", region)).doesNotExist();
        assertThat(link).doesNotExist();
        assertThat(precious).exists();
    }

    @Test
    void c01_aFileThatATaskWaitsForCannotBeWithdrawn() {
        String file = file(adviser, "a.csv", "a,b\n1,2\n");
        String task = task("{\"soort\": \"regio\", \"bestanden\": [\"%s\"]}".formatted(file), "RUNNING");
        Browser.Answer refused = adviser.delete("/v1/bestanden/" + file);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString())
                .isEqualTo(
                        "Het bestand a.csv is nog nodig voor de taak Mijn regio. Wacht tot die klaar is, of stop die eerst.");
        assertThat(adviser.get("/v1/bestanden/" + file)
                        .json()
                        .at("/gebruiktVoor/0/naam")
                        .asString())
                .isEqualTo("Mijn regio");
        rows.sql("update task set state = 'DONE' where id = ?").param(task).update();
        assertThat(adviser.delete("/v1/bestanden/" + file).status()).isEqualTo(204);
        assertThat(adviser.get("/v1/bestanden/" + file).status()).isEqualTo(404);
    }

    /** Two organisations brought the same file: its bytes are there once, and go with the last one. */
    @Test
    void c02_bytesOfAFileGoWhenNobodyHasItAnyMore() {
        String other = town.municipality();
        town.user("adviseur", other);
        Browser neighbour = town.signIn("adviseur@" + other);
        String mine = file(adviser, "a.csv", "the same");
        String theirs = file(neighbour, "b.csv", "the same");
        Path bytes = bytesOf(mine);
        adviser.delete("/v1/bestanden/" + mine);
        daysGoBy(GRACE.plusDays(1));
        clean();
        assertThat(isCleaned("dataset", mine)).isTrue();
        assertThat(bytes).exists();
        assertThat(audit()).contains("\"handeling\":\"clean\"", mine);

        neighbour = town.signIn("adviseur@" + other);
        neighbour.delete("/v1/bestanden/" + theirs);
        daysGoBy(GRACE.plusDays(1));
        clean();
        assertThat(bytes).doesNotExist();
        assertThat(file(adviser, "c.csv", "the same"))
                .as("it can be brought again")
                .isNotEmpty();
        clean();
        assertThat(bytes.resolve("c.csv")).exists();
    }

    /** Between its bytes and its row an upload is known by being new, also when the bytes were there already. */
    @Test
    void c03_bytesThatJustCameInAgainStay() throws IOException {
        String first = file(adviser, "a.csv", "again");
        Path bytes = bytesOf(first).resolve("a.csv");
        adviser.delete("/v1/bestanden/" + first);
        daysGoBy(GRACE.plusDays(1));
        String second = file(adviser, "a.csv", "again");
        rows.sql("delete from dataset where id = ?").param(second).update();
        clean();
        assertThat(isCleaned("dataset", first)).isTrue();
        assertThat(bytes).exists();
        daysGoBy(Duration.ofDays(2));
        clean();
        assertThat(bytes).doesNotExist();
    }

    /** The server itself does it at its start. */
    @Test
    void d01_theServerCleansAtItsStart() throws InterruptedException {
        String region = result("REGION", "");
        adviser.delete("/v1/regios/" + region);
        town.clock().step(GRACE.plusDays(1));
        town.restart();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (Files.exists(in("results", region)) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(in("results", region)).doesNotExist();
    }
}
