// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import nl.noaber.data.example.Example;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An adviser brings files, has a region and a plan made, tries other places, and shares. Nothing is a stand-in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class RunsStoryTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Town town = Town.start(Town.Kind.H2);
    private String municipality = "";
    private String neighbour = "";
    private String neighbourId = "";
    private Browser adviser = town.anonymous();
    private final List<String> files = new ArrayList<>();
    private String region = "";
    private String plan = "";

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    void people() throws IOException {
        municipality = town.municipality();
        neighbour = town.municipality();
        town.user("adviseur", municipality);
        town.user("bestuurder", municipality);
        town.user("bestuurder", neighbour);
        adviser = town.signIn("adviseur@" + municipality);
        neighbourId = town.signIn("bestuurder@" + neighbour)
                .get("/v1/ik")
                .json()
                .at("/organisatie/id")
                .asString();
        Example.write(folder, 1);
    }

    @AfterAll
    void close() {
        town.close();
    }

    private static Browser.Answer upload(Browser who, String name, HttpRequest.BodyPublisher bytes) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/octet-stream"));
        who.cookie("XSRF-TOKEN").ifPresent(token -> headers.addAll(List.of("X-XSRF-TOKEN", token)));
        return who.sendBare(
                "POST",
                "/v1/bestanden?naam=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8),
                bytes,
                headers);
    }

    private JsonNode awaited(String task) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = adviser.get("/v1/taken/" + task).json();
            String state = now.path("staat").asString();
            assertThat(now.path("voortgang").asDouble()).isBetween(0.0, 1.0);
            if (!state.equals("wacht") && !state.equals("bezig")) {
                return now;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The task did not end within " + PATIENCE);
    }

    private String asked(String task) {
        Browser.Answer made = adviser.post("/v1/taken", task);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    @Test
    void a01_filesComeInAndAreRecognised() throws IOException {
        try (var all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Browser.Answer added =
                        upload(adviser, String.valueOf(file.getFileName()), HttpRequest.BodyPublishers.ofFile(file));
                assertThat(added.status()).as(added.body()).isEqualTo(201);
                assertThat(added.json().path("bytes").asLong()).isEqualTo(Files.size(file));
                files.add(added.json().path("id").asString());
            }
        }
        assertThat(adviser.get("/v1/bestanden").json().path("totaal").asInt()).isEqualTo(files.size());
        assertThat(adviser.get("/v1/bestanden").body()).contains("\"straten\"", "\"adressen\"", "\"waterdiepte\"");
        Browser stranger = town.signIn("bestuurder@" + neighbour);
        assertThat(stranger.get("/v1/bestanden").json().path("totaal").asInt()).isZero();
        assertThat(stranger.get("/v1/bestanden/" + files.getFirst()).status()).isEqualTo(404);
    }

    @Test
    void a02_whatIsNoFileIsRefused() {
        assertThat(upload(adviser, "../../etc/passwd", HttpRequest.BodyPublishers.ofString("x"))
                        .status())
                .isEqualTo(400);
        assertThat(upload(adviser, "leeg.csv", HttpRequest.BodyPublishers.noBody())
                        .body())
                .contains("is leeg");
        assertThat(upload(
                                town.signIn("bestuurder@" + municipality),
                                "x.csv",
                                HttpRequest.BodyPublishers.ofString("id\n1\n"))
                        .status())
                .as("a mayor brings no files")
                .isEqualTo(403);
    }

    @Test
    void b01_aRegionIsMadeOfThem() throws InterruptedException {
        String task = asked("{\"soort\": \"regio\", \"naam\": \"Voorbeeldstad\", \"bestanden\": [\"%s\"]}"
                .formatted(String.join("\", \"", files)));
        JsonNode done = awaited(task);
        assertThat(done.path("staat").asString()).as(done.toString()).isEqualTo("klaar");
        region = done.at("/resultaat/id").asString();
        JsonNode made = adviser.get("/v1/regios/" + region).json();
        assertThat(made.at("/samenvatting/inhabitants/mid").asInt()).isEqualTo(60_460);
        assertThat(made.at("/paspoort/sources")).isNotEmpty();
        assertThat(made.at("/kaart/zoomTot").asInt()).isGreaterThan(10);
        for (String layer :
                List.of("vierkanten", "vierkanten500", "concentraties", "gebieden", "voorzieningen", "kandidaten")) {
            Browser.Answer shapes = adviser.get("/v1/regios/%s/lagen/%s".formatted(region, layer));
            assertThat(shapes.header("Content-Type")).startsWith("application/geo+json");
            assertThat(shapes.json().path("features").size()).as(layer).isPositive();
            assertThat(adviser.get(
                                    "/v1/regios/%s/lagen/%s".formatted(region, layer),
                                    "If-None-Match",
                                    shapes.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
        assertThat(adviser.get("/v1/regios/" + region + "/bestanden/internal").status())
                .isEqualTo(404);
        assertThat(adviser.get("/v1/regios/" + region + "/bestanden/internal%2Fsquares.csv")
                        .status())
                .isBetween(400, 404);
    }

    @Test
    void b02_aRegionThatCannotBeSaysWhy() throws InterruptedException {
        String id = upload(adviser, "los.csv", HttpRequest.BodyPublishers.ofString("a,b\n1,2\n"))
                .json()
                .path("id")
                .asString();
        JsonNode done =
                awaited(asked("{\"soort\": \"regio\", \"naam\": \"Niets\", \"bestanden\": [\"%s\"]}".formatted(id)));
        assertThat(done.path("staat").asString()).isEqualTo("mislukt");
        assertThat(done.path("fout").asString()).startsWith("Met deze bestanden kan geen regio worden gemaakt");
        assertThat(done.path("programmaZegt").asString())
                .contains("no file that a region can use")
                .contains("Maybe");
        assertThat(done.path("resultaat").isMissingNode()).isTrue();
        assertThat(adviser.get("/v1/regios").json().path("totaal").asInt()).isEqualTo(1);
    }

    @Test
    void c01_aPlanIsMade() throws InterruptedException {
        String task =
                asked("{\"soort\": \"plan\", \"naam\": \"Zes punten\", \"regioId\": \"%s\", \"vraag\": {\"punten\": 6}}"
                        .formatted(region));
        JsonNode done = awaited(task);
        assertThat(done.path("staat").asString()).as(done.toString()).isEqualTo("klaar");
        plan = done.at("/resultaat/id").asString();
        JsonNode made = adviser.get("/v1/plannen/" + plan).json();
        assertThat(made.at("/inhoud/points").asInt()).isEqualTo(6);
        assertThat(made.at("/inhoud/optimal").asBoolean()).isTrue();
        assertThat(adviser.get("/v1/plannen?regioId=" + region)
                        .json()
                        .path("totaal")
                        .asInt())
                .isEqualTo(1);
        assertThat(adviser.get("/v1/plannen/" + plan + "/bestanden/plan.pdf").body())
                .startsWith("%PDF");
    }

    /** The same places tried are the same figures as the plan has; one less is less. */
    @Test
    void c02_otherPlacesAreTried() {
        JsonNode made = adviser.get("/v1/plannen/" + plan).json().path("inhoud");
        List<String> open = new ArrayList<>();
        made.path("sites").forEach(site -> open.add(site.path("id").asString()));
        String path = "/v1/plannen/" + plan + "/proefopstellingen";
        Browser.Answer same = adviser.post(path, "{\"open\": [\"%s\"]}".formatted(String.join("\", \"", open)));
        assertThat(same.status()).as(same.body()).isEqualTo(200);
        assertThat(same.json().at("/bereikt")).isEqualTo(made.path("residents"));
        assertThat(same.json().at("/kosten")).isEqualTo(made.path("euroPerYear"));
        assertThat(same.json().path("gaten")).isEqualTo(made.path("leftOut"));
        Browser.Answer less =
                adviser.post(path, "{\"open\": [\"%s\"]}".formatted(String.join("\", \"", open.subList(0, 5))));
        assertThat(less.json().at("/bereikt/reached/mid").asDouble())
                .isLessThan(made.at("/residents/reached/mid").asDouble());
        assertThat(adviser.post(path, "{\"open\": []}")
                        .json()
                        .at("/bereikt/reached/mid")
                        .asDouble())
                .isZero();
        assertThat(adviser.post(path, "{\"open\": [\"bestaat niet\"]}").status())
                .isEqualTo(400);
    }

    private static String tried(String what) {
        return "{\"open\": [], %s}".formatted(what);
    }

    /** A place where no candidate is, another norm, and another number. */
    @Test
    void c04_newPlacesNormAndNumberAreTried() throws InterruptedException {
        JsonNode made = adviser.get("/v1/plannen/" + plan).json().path("inhoud");
        String path = "/v1/plannen/" + plan + "/proefopstellingen";
        JsonNode first = made.at("/sites/0");
        double lon = first.path("lon").asDouble();
        double lat = first.path("lat").asDouble();
        String tent = "{\"id\": \"tent\", \"naam\": \"De Tent\", \"lon\": %s, \"lat\": %s}".formatted(lon + 0.002, lat);
        Browser.Answer alone = adviser.post(path, tried("\"nieuw\": [%s]".formatted(tent)));
        assertThat(alone.status()).as(alone.body()).isEqualTo(200);
        assertThat(alone.json().at("/punten/0/id").asString()).isEqualTo("tent");
        double reached = alone.json().at("/bereikt/reached/mid").asDouble();
        assertThat(reached).isPositive();
        assertThat(adviser.post(path, tried("\"nieuw\": [%s], \"minuten\": 30".formatted(tent)))
                        .json()
                        .at("/bereikt/reached/mid")
                        .asDouble())
                .as("one walks farther in thirty minutes")
                .isGreaterThan(reached);

        JsonNode six = adviser.post(path, "{\"aantal\": 6}").json();
        assertThat(six.path("punten").size()).isEqualTo(6);
        double quick = six.at("/bereikt/reached/mid").asDouble();
        double best = made.at("/residents/reached/mid").asDouble();
        assertThat(quick).as("no better than the best").isBetween(0.97 * best, best);
        JsonNode kept = adviser.post(
                        path,
                        "{\"aantal\": 3, \"nieuw\": [%s], \"vast\": [\"%s\"], \"verboden\": [\"%s\"]}"
                                .formatted(
                                        tent,
                                        first.path("id").asString(),
                                        made.at("/sites/1/id").asString()))
                .json();
        List<String> ids = new ArrayList<>();
        kept.path("punten").forEach(site -> ids.add(site.path("id").asString()));
        assertThat(ids)
                .hasSize(3)
                .contains("tent", first.path("id").asString())
                .doesNotContain(made.at("/sites/1/id").asString());

        for (var wrong : java.util.Map.of(
                        tried("\"minuten\": 31"),
                        "\"minuten\"",
                        tried("\"nieuw\": [%s, %s]".formatted(tent, tent)),
                        "nieuw[1].id",
                        tried("\"nieuw\": [%s]"
                                .formatted(tent.replace("tent", first.path("id").asString()))),
                        "nieuw[0].id",
                        tried("\"nieuw\": [{\"id\": \"x\", \"naam\": \"Ver\", \"lon\": 4.9, \"lat\": 52.37}]"),
                        "ligt buiten de regio",
                        tried("\"nieuw\": [{\"id\": \"x\", \"naam\": \"Nergens\", \"lon\": 4.9}]"),
                        "nieuw[0].lat",
                        "{\"aantal\": 0}",
                        "\"aantal\"",
                        "{}",
                        "een van de twee")
                .entrySet()) {
            Browser.Answer refused = adviser.post(path, wrong.getKey());
            assertThat(refused.status()).as(wrong.getKey()).isEqualTo(400);
            assertThat(refused.body()).contains(wrong.getValue());
        }

        JsonNode done = awaited(asked(
                "{\"soort\": \"plan\", \"naam\": \"Met de tent\", \"regioId\": \"%s\", \"vraag\": {\"punten\": 2, \"vastePlekken\": [{\"naam\": \"De Tent, met komma\", \"lon\": %s, \"lat\": %s}], \"verboden\": [\"%s\"]}}"
                        .formatted(region, lon + 0.0001, lat, first.path("id").asString())));
        assertThat(done.path("staat").asString()).as(done.toString()).isEqualTo("klaar");
        String next = done.at("/resultaat/id").asString();
        JsonNode told = adviser.get("/v1/plannen/" + next).json();
        List<String> names = new ArrayList<>();
        List<String> open = new ArrayList<>();
        told.at("/inhoud/sites").forEach(site -> {
            names.add(site.path("name").asString());
            open.add(site.path("id").asString());
        });
        assertThat(names).hasSize(2).contains("De Tent, met komma");
        assertThat(told.at("/vraag/vastePlekken/0/lon").asDouble()).isEqualTo(lon + 0.0001);
        Browser.Answer same = adviser.post(
                "/v1/plannen/" + next + "/proefopstellingen",
                "{\"open\": [\"%s\"]}".formatted(String.join("\", \"", open)));
        assertThat(same.json().at("/bereikt"))
                .as("a plan that has a place that is no candidate can be tried too")
                .isEqualTo(told.at("/inhoud/residents"));
    }

    /** A point of the register stays in the next plan, also where no candidate is. */
    @Test
    void c03_theRegisterGoesIntoTheNextPlan() throws InterruptedException {
        JsonNode site = adviser.get("/v1/plannen/" + plan).json().at("/inhoud/sites/0");
        Browser.Answer stated = adviser.post("/v1/noodsteunpunten", """
                {"naam": "Het gymlokaal", "soort": "volledig", "plaats": {"lon": %s, "lat": %s}}
                """.formatted(
                        site.path("lon").asDouble() + 0.004, site.path("lat").asDouble()));
        assertThat(stated.status()).as(stated.body()).isEqualTo(201);
        JsonNode done = awaited(asked(
                "{\"soort\": \"plan\", \"naam\": \"Met wat er is\", \"regioId\": \"%s\", \"vraag\": {\"punten\": 3, \"registerVast\": true, \"vast\": [\"%s\"]}}"
                        .formatted(region, site.path("id").asString())));
        assertThat(done.path("staat").asString()).as(done.toString()).isEqualTo("klaar");
        JsonNode made = adviser.get("/v1/plannen/" + done.at("/resultaat/id").asString())
                .json()
                .path("inhoud");
        int fixed = 0;
        for (JsonNode one : made.path("sites")) {
            fixed += one.path("fixed").asBoolean() ? 1 : 0;
        }
        assertThat(fixed).isEqualTo(2);
        assertThat(made.path("points").asInt()).isEqualTo(3);
    }

    @Test
    void d01_theBoardOfANeighbourSeesNothingUntilItIsShared() {
        Browser stranger = town.signIn("bestuurder@" + neighbour);
        for (String path : List.of("/v1/plannen/" + plan, "/v1/regios/" + region)) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
        }
        assertThat(stranger.get("/v1/plannen").json().path("totaal").asInt()).isZero();
        Browser.Answer shared = adviser.put(
                "/v1/plannen/" + plan + "/gedeeld-met", "{\"organisaties\": [\"%s\"]}".formatted(neighbourId));
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        assertThat(stranger.get("/v1/plannen/" + plan).status()).isEqualTo(200);
        assertThat(stranger.get("/v1/regios/" + region).status())
                .as("a plan without its region says nothing")
                .isEqualTo(200);
        String trials = "/v1/plannen/" + plan + "/proefopstellingen";
        assertThat(stranger.post(trials, "{\"aantal\": 2}").status()).isEqualTo(200);
        assertThat(stranger.post(
                                trials, tried("\"nieuw\": [{\"id\": \"t\", \"naam\": \"T\", \"lon\": 6, \"lat\": 52}]"))
                        .status())
                .as("by many trials one could count the people of a single square")
                .isEqualTo(403);
        assertThat(stranger.delete("/v1/plannen/" + plan).status()).isEqualTo(403);
    }

    @Test
    void e01_aTaskIsStopped() throws InterruptedException {
        String running = asked("{\"soort\": \"regio\", \"naam\": \"Nog een\", \"voorbeeld\": true}");
        String waiting = asked("{\"soort\": \"regio\", \"naam\": \"En nog een\", \"voorbeeld\": true}");
        assertThat(adviser.delete("/v1/taken/" + waiting).status()).isEqualTo(204);
        assertThat(adviser.get("/v1/taken/" + waiting).json().path("staat").asString())
                .isEqualTo("gestopt");
        while (adviser.get("/v1/taken/" + running)
                .json()
                .path("staat")
                .asString()
                .equals("wacht")) {
            Thread.sleep(50);
        }
        assertThat(adviser.delete("/v1/taken/" + running).status()).isEqualTo(204);
        assertThat(awaited(running).path("staat").asString()).isEqualTo("gestopt");
        assertThat(adviser.get("/v1/regios").json().path("totaal").asInt()).isEqualTo(1);
    }

    /** The server goes down in the middle; the task begins again, and ends. */
    @Test
    void e02_aTaskSurvivesARestart() throws InterruptedException {
        String running = asked("{\"soort\": \"regio\", \"naam\": \"Na de storing\", \"voorbeeld\": true}");
        while (!adviser.get("/v1/taken/" + running)
                .json()
                .path("staat")
                .asString()
                .equals("bezig")) {
            Thread.sleep(50);
        }
        town.restart();
        adviser = town.signIn("adviseur@" + municipality);
        assertThat(awaited(running).path("staat").asString()).isEqualTo("klaar");
        assertThat(adviser.get("/v1/regios/" + running).json().path("naam").asString())
                .isEqualTo("Na de storing");
    }

    /** The OGC API: pages, rectangles in degrees and in metres, systems, and what is refused. */
    @Test
    void f01_mapsOfOthersReadTheFeatures() {
        String root = "/ogc/v1";
        assertThat(adviser.get(root).json().path("links").size()).isEqualTo(4);
        assertThat(adviser.get(root + "/conformance").body()).contains("ogcapi-features-1/1.0/conf/core");
        JsonNode collections = adviser.get(root + "/collections").json().path("collections");
        assertThat(collections.size()).isEqualTo(6);
        String items = root + "/collections/vierkanten/items?regio=" + region;
        Browser.Answer first = adviser.get(items + "&limit=7");
        assertThat(first.header("Content-Crs")).isEqualTo("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
        assertThat(first.header("Content-Type")).startsWith("application/geo+json");
        int all = first.json().path("numberMatched").asInt();
        assertThat(first.json().path("numberReturned").asInt()).isEqualTo(7);
        java.util.Set<String> seen = new java.util.HashSet<>();
        String next = items + "&limit=500";
        while (!next.isEmpty()) {
            JsonNode page = adviser.get(next).json();
            page.path("features").forEach(one -> seen.add(one.path("id").asString()));
            next = "";
            for (JsonNode link : page.path("links")) {
                if (link.path("rel").asString().equals("next")) {
                    next = link.path("href").asString();
                }
            }
        }
        assertThat(seen).as("every feature on just one page").hasSize(all);

        JsonNode inMetres = adviser.get(items + "&limit=1&crs=http://www.opengis.net/def/crs/EPSG/0/28992")
                .json()
                .at("/features/0");
        double x = inMetres.at("/geometry/coordinates/0/0/0").asDouble();
        double y = inMetres.at("/geometry/coordinates/0/0/1").asDouble();
        assertThat(Math.abs(x / 100 - Math.rint(x / 100)))
                .as("corners of squares are whole hundreds")
                .isLessThan(1e-3);
        Browser.Answer around = adviser.get(items
                + "&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/28992&bbox=%s,%s,%s,%s"
                        .formatted(x + 20, y - 60, x + 80, y + 60));
        assertThat(around.body()).contains(inMetres.path("id").asString());
        assertThat(around.json().path("numberMatched").asInt()).isBetween(1, 3);
        assertThat(adviser.get(items + "&bbox=0,0,1,1")
                        .json()
                        .path("numberMatched")
                        .asInt())
                .isZero();
        assertThat(adviser.get(root + "/collections/vierkanten/items/"
                                + inMetres.path("id").asString())
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(inMetres.path("id").asString());
        for (String wrong : List.of(
                "&kleur=rood",
                "&bbox=1,2,3",
                "&bbox=5,5,4,4",
                "&limit=0",
                "&limit=x",
                "&crs=http://www.opengis.net/def/crs/EPSG/0/4326",
                "&datetime=gisteren",
                "&limit=1&limit=2")) {
            assertThat(adviser.get(items + wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(adviser.get(root + "/collections/bestaatniet").status()).isEqualTo(404);
        assertThat(adviser.get(items + "&limit=999999").status())
                .as("the most there is")
                .isEqualTo(200);
        assertThat(town.anonymous().get(root).status()).isEqualTo(401);
    }

    /** With a client that is not ours. */
    @Test
    void f02_gdalReadsIt() throws IOException, InterruptedException {
        Path out = folder.resolve("from-ogc.gpkg");
        Process process;
        try {
            ProcessBuilder gdal = new ProcessBuilder(
                            "ogr2ogr", "-f", "GPKG", out.toString(), "OAPIF:" + town.url() + "/ogc/v1", "vierkanten")
                    .redirectErrorStream(true);
            gdal.environment()
                    .put(
                            "GDAL_HTTP_COOKIE",
                            "noaber=" + adviser.cookie("noaber").orElseThrow());
            process = gdal.start();
        } catch (IOException e) {
            System.out.println("SKIPPED: ogr2ogr is not installed, so no other client read the OGC API.");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Process info = new ProcessBuilder("ogrinfo", "-ro", "-so", "-al", out.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(info.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int matched = adviser.get("/ogc/v1/collections/vierkanten/items?limit=1")
                .json()
                .path("numberMatched")
                .asInt();
        assertThat(told).contains("Feature Count: " + matched).contains("verminderd_zelfredzaam_klasse: String");
    }
}
