// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees a plan sees its region while that lasts, if both have one owner; a region's own shares stand apart. */
@ParameterizedClass
@EnumSource(Town.Kind.class)
class PlanSightTest {
    private static final String NOBODY = "{\"organisaties\": []}";

    private final Town town;
    private final JdbcClient rows;
    private final Member owner;
    private final Member neighbour;
    private final Member third;

    /** An adviser of a municipality. */
    private record Member(Browser browser, String organisation) {}

    PlanSightTest(Town.Kind kind) {
        town = Town.shared(kind);
        rows = town.bean(JdbcClient.class);
        owner = member();
        neighbour = member();
        third = member();
    }

    private Member member() {
        String name = town.municipality();
        town.user("adviseur", name);
        Browser browser = town.signIn("adviseur@" + name);
        return new Member(
                browser, browser.get("/v1/ik").json().at("/organisatie/id").asString());
    }

    private String made(Member by, String kind, String region) {
        String id = UUID.randomUUID().toString();
        rows.sql("""
                        insert into result (id, organisation, kind, name, region, reference_date, base_map, wish, made_at, made_by)
                        values (?, ?, ?, 'x', ?, '2024', '', '{}', ?, 'x')
                        """)
                .params(
                        id,
                        by.organisation(),
                        kind,
                        region,
                        town.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        Path folder = town.data().resolve("results").resolve(id);
        try {
            Files.createDirectories(folder);
            for (String name : new String[] {"summary.json", "passport.json", "plan.json", "compare.json"}) {
                Files.writeString(folder.resolve(name), "{}");
            }
            Files.writeString(
                    folder.resolve("candidates.geojson"), "{\"type\": \"FeatureCollection\", \"features\": []}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private static String with(Member... some) {
        return "{\"organisaties\": [%s]}"
                .formatted(String.join(
                        ", ",
                        Stream.of(some)
                                .map(one -> "\"" + one.organisation() + "\"")
                                .toList()));
    }

    private static void share(Member by, String path, String organisations) {
        Browser.Answer shared = by.browser().put(path + "/gedeeld-met", organisations);
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
    }

    /** Every way to a region says the same. */
    private static void assertSees(Member who, String region, boolean isSeen) {
        int expected = isSeen ? 200 : 404;
        String path = "/v1/regios/" + region;
        assertThat(who.browser().get(path).status()).isEqualTo(expected);
        assertThat(who.browser().get(path + "/lagen/kandidaten").status()).isEqualTo(expected);
        assertThat(who.browser().get(path + "/bestanden/summary.json").status()).isEqualTo(expected);
        assertThat(who.browser().get("/v1/regios").body().contains(region)).isEqualTo(isSeen);
        assertThat(who.browser().get("/v1/regios").json().path("totaal").asInt())
                .isEqualTo(who.browser()
                        .get("/v1/regios")
                        .json()
                        .path("resultaten")
                        .size());
    }

    @Test
    void a01_takingAPlanBackTakesItsRegionBack() {
        String region = made(owner, "REGION", "");
        String plan = "/v1/plannen/" + made(owner, "PLAN", region);
        assertSees(neighbour, region, false);
        share(owner, plan, with(neighbour));
        assertThat(neighbour.browser().get(plan).status()).isEqualTo(200);
        assertSees(neighbour, region, true);
        assertSees(third, region, false);
        assertThat(neighbour.browser().delete("/v1/regios/" + region).status())
                .as("seeing is not changing")
                .isEqualTo(403);
        assertThat(owner.browser().get("/v1/regios/" + region + "/gedeeld-met").body())
                .as("nothing is copied")
                .isEqualTo(NOBODY.replace(" ", ""));

        share(owner, plan, NOBODY);
        assertThat(neighbour.browser().get(plan).status()).isEqualTo(404);
        assertSees(neighbour, region, false);
    }

    @Test
    void a02_aRegionThatIsSharedItselfStaysSo() {
        String region = made(owner, "REGION", "");
        String plan = "/v1/plannen/" + made(owner, "PLAN", region);
        share(owner, "/v1/regios/" + region, with(neighbour));
        share(owner, plan, with(neighbour, third));
        share(owner, plan, NOBODY);
        assertSees(neighbour, region, true);
        assertSees(third, region, false);
    }

    @Test
    void a03_aComparisonShowsItsRegionTooAndWhatIsWithdrawnShowsNothing() {
        String region = made(owner, "REGION", "");
        String comparison = "/v1/vergelijkingen/" + made(owner, "COMPARE", region);
        share(owner, comparison, with(neighbour));
        assertSees(neighbour, region, true);
        assertThat(owner.browser().delete(comparison).status()).isEqualTo(204);
        assertSees(neighbour, region, false);
    }

    /** The neighbour's plan is its own, the region is not. */
    @Test
    void b01_whoSeesARegionIsForItsOwnerToSay() {
        String region = made(owner, "REGION", "");
        share(owner, "/v1/regios/" + region, with(neighbour));
        String plan = "/v1/plannen/" + made(neighbour, "PLAN", region);
        share(neighbour, plan, with(third));
        assertThat(third.browser().get(plan).status()).isEqualTo(200);
        assertThat(third.browser().get(plan + "/bestanden/plan.json").status()).isEqualTo(200);
        assertSees(third, region, false);
        assertThat(third.browser()
                        .post(plan + "/proefopstellingen", "{\"open\": []}")
                        .status())
                .as("trying places asks the region")
                .isEqualTo(404);
        assertThat(owner.browser().get(plan).status())
                .as("it is not the owner's plan")
                .isEqualTo(404);

        share(owner, "/v1/regios/" + region, with(neighbour, third));
        assertSees(third, region, true);
        assertThat(owner.browser().get("/v1/plannen").json().path("totaal").asInt())
                .isZero();
    }

    /** As rows were before: the copy goes, what was shared by itself or outlived its plan stays, and everyone sees what they saw. */
    @Test
    void c01_whatWasCopiedBeforeFollowsFromThePlanNow() {
        String copied = made(owner, "REGION", "");
        String plan = made(owner, "PLAN", copied);
        Instant then = town.clock().instant();
        shared("plan", plan, neighbour, then);
        shared("regio", copied, neighbour, then.plusMillis(40));

        String own = made(owner, "REGION", "");
        String later = made(owner, "PLAN", own);
        shared("plan", later, neighbour, then);
        shared("regio", own, neighbour, then.minus(Duration.ofDays(3)));
        shared("regio", own, third, then);

        String outlived = made(owner, "REGION", "");
        String gone = made(owner, "PLAN", outlived);
        shared("plan", gone, neighbour, then);
        shared("regio", outlived, neighbour, then);
        owner.browser().delete("/v1/plannen/" + gone);

        rows.sql(script()).update();

        assertThat(ownShares(copied)).isZero();
        assertThat(ownShares(own)).isEqualTo(2);
        assertThat(ownShares(outlived)).isEqualTo(1);
        assertSees(neighbour, copied, true);
        assertSees(neighbour, own, true);
        assertSees(third, own, true);
        assertSees(neighbour, outlived, true);
        share(owner, "/v1/plannen/" + plan, NOBODY);
        assertSees(neighbour, copied, false);
    }

    private void shared(String kind, String id, Member with, Instant since) {
        rows.sql("insert into sharing (kind, id, organisation, since, shared_by) values (?, ?, ?, ?, 'x')")
                .params(kind, id, with.organisation(), since.atOffset(ZoneOffset.UTC))
                .update();
    }

    private int ownShares(String region) {
        return rows.sql("select count(*) from sharing where kind = 'regio' and id = ?")
                .param(region)
                .query(Integer.class)
                .single();
    }

    private static String script() {
        try (InputStream in = PlanSightTest.class.getResourceAsStream("/db/migration/V014__shares_of_plans.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace(";", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
