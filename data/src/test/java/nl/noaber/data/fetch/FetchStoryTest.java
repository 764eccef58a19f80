// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Place;
import nl.noaber.core.people.Address;
import nl.noaber.core.people.AreaColumn;
import nl.noaber.core.walking.StreetGraph;
import nl.noaber.data.Refusals;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.osm.StreetReader;
import nl.noaber.data.places.PlaceFile;
import nl.noaber.data.store.Sources;
import nl.noaber.testing.services.Asked;
import nl.noaber.testing.services.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An adviser fetches a municipality of four square kilometres from the stand-in: every service is asked, and every file
 * that comes of it is read by the reader that a region uses. What must be in them is worked out from how the town is made.
 */
class FetchStoryTest {
    @TempDir
    Path folder = Path.of("");

    private final StandIn town = StandIn.ofTown(0);
    private final Asking asking = new Asking();
    private final Refusals refusals = new Refusals();

    @AfterEach
    void stop() {
        town.close();
    }

    private static SortedMap<String, String> hashes(Path out) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(String.valueOf(file.getFileName()), Sources.sha256(file));
            }
        }
        return hashes;
    }

    @Test
    void a01_allFilesComeAndTheReadersReadThem() throws IOException {
        Path out = folder.resolve("kampen");
        Fetched fetched = asking.fetch(town, Asking.wish(out));
        assertThat(fetched.failures()).isEmpty();
        assertThat(hashes(out).keySet())
                .containsExactly(
                        "README.md",
                        "addresses.csv",
                        "ages_2024.csv",
                        "buurten_2024.csv",
                        "buurten_2024.geojson",
                        "candidates.csv",
                        "facilities.geojson",
                        "passport.json",
                        "postcodes_2024.csv",
                        "postcodes_2024.geojson",
                        "safety-region_2024.csv",
                        "squares_2024.csv",
                        "streets.osm.gz",
                        "wijken_2024.csv",
                        "wijken_2024.geojson");
        areas(out);
        figures(out);
        squares(out);
        addresses(out);
        postcodes(out);
        places(out);
        assertThat(StreetGraph.build(StreetReader.read(out.resolve("streets.osm.gz")))
                        .points())
                .isPositive();
        assertThat(Files.readString(out.resolve("safety-region_2024.csv")))
                .isEqualTo("statcode,statnaam\nVR04,IJsselland\n");
        assertThat(refusals.rows()).isEmpty();
        assertThat(town.asked().stream().map(asked -> asked.header("user-agent")))
                .containsOnly("Noaber/test (open source)");
    }

    private void areas(Path out) {
        List<Area> areas = AreaFile.read(out.resolve("buurten_2024.geojson"), refusals);
        assertThat(areas.stream().map(Area::code))
                .containsExactly("BU01660000", "BU01660001", "BU01660100", "BU01660101");
        assertThat(areas.stream().mapToDouble(area -> area.shape().getArea()).sum())
                .isCloseTo(4e6, within(4e3)); // the stand-in turns RD into degrees by polynomials, to a metre
        assertThat(AreaFile.read(out.resolve("wijken_2024.geojson"), refusals)).hasSize(2);
    }

    private void figures(Path out) {
        FigureTable figures = AreaFigures.read(out.resolve("buurten_2024.csv"), refusals);
        assertThat(figures.ids()).containsExactly("BU01660000", "BU01660001", "BU01660100", "BU01660101");
        assertThat(figures.value("aantal_inwoners", 0)).isEqualTo(4_995);
        assertThat(figures.year("aantal_inwoners", 0)).isEqualTo(2024);
        assertThat(figures.code("aantal_inwoners", 3)).isEqualTo(FigureTable.SUPPRESSED);
        String wmo = AreaColumn.find(figures, "WmoClientenRelatief").orElseThrow();
        assertThat(figures.value(wmo, 0)).isEqualTo(55.5);
        assertThat(figures.code(wmo, 3)).isEqualTo(FigureTable.BLANK);
        FigureTable districts = AreaFigures.read(out.resolve("wijken_2024.csv"), refusals);
        assertThat(districts.value("aantal_inwoners", 1)).isEqualTo(3_010);
    }

    private void squares(Path out) {
        FigureTable squares = SquareFile.read(out.resolve("squares_2024.csv"), square -> true, refusals)
                .figures();
        // 20 x 20 inside; of the ring around it those that the metre of the polynomials makes touch
        assertThat(squares.rows()).isBetween(400, 22 * 22);
        for (int x = 1_880; x < 1_900; x++) {
            for (int y = 5_060; y < 5_080; y++) {
                int row = squares.row("E%04dN%04d".formatted(x, y));
                assertThat(row).isNotNegative();
                if ((x + y) % 10 == 0) {
                    assertThat(squares.code("aantal_inwoners", row)).isEqualTo(FigureTable.SUPPRESSED);
                } else {
                    assertThat(squares.value("aantal_inwoners", row)).isEqualTo(5 * ((x + y) % 7 + 1));
                }
            }
        }
        assertThat(squares.row("E1878N5060")).isNegative();
    }

    private void addresses(Path out) throws IOException {
        List<Address> addresses = AddressFile.read(out.resolve("addresses.csv"), refusals);
        assertThat(addresses).hasSize(400 * 12);
        assertThat(addresses.stream().filter(address -> address.postcode().equals("8261AB")))
                .hasSize(200 * 12);
        assertThat(addresses.getFirst().id()).hasSize(16).startsWith("016601");
        List<String> lines = Files.readAllLines(out.resolve("addresses.csv"));
        assertThat(lines.getFirst())
                .isEqualTo("id,lon,lat,x,y,street,housenumber,postcode,city,gebruiksdoel,status,oppervlakte,bouwjaar");
        assertThat(lines.get(1))
                .matches(
                        "0166010{6}\\d{4},5\\.8\\d{6},52\\.5\\d{6},188007\\.000,506050\\.000,\"Gracht, zuid\",1A-3,8261AB,Kampen,"
                                + "\"woonfunctie,winkelfunctie\",Verblijfsobject in gebruik,80,1965");
        assertThat(lines.stream().filter(line -> line.startsWith("016602"))).hasSize(400 * 2);
    }

    private void postcodes(Path out) {
        assertThat(AreaFile.read(out.resolve("postcodes_2024.geojson"), refusals).stream()
                        .map(Area::code))
                .containsExactly("8261", "8262"); // 8271 has a strip of 3 m
        FigureTable figures = AreaFigures.read(out.resolve("postcodes_2024.csv"), refusals);
        assertThat(figures.value("aantal_inwoners", figures.row("8262"))).isEqualTo(3_100);
        FigureTable ages = PostcodeAges.read(out.resolve("ages_2024.csv"), refusals);
        assertThat(ages.ids()).containsExactly("8261", "8262");
        assertThat(ages.value("inwoners_0_4", 0)).isEqualTo(5 + 10);
        assertThat(ages.value("inwoners_75_79", 1)).isEqualTo(80 + 85);
        assertThat(ages.value("inwoners_95_plus", 0)).isEqualTo(5);
        assertThat(ages.code("inwoners_95_plus", 1)).isEqualTo(FigureTable.BLANK);
        assertThat(ages.year("inwoners_75_79", 1)).isEqualTo(2024);
    }

    private void places(Path out) throws IOException {
        List<Place> candidates = PlaceFile.read(out.resolve("candidates.csv"), "", refusals);
        assertThat(candidates.stream().map(Place::name)).containsExactly("De Hanze", "Sporthal");
        assertThat(Files.readString(out.resolve("candidates.csv"))).doesNotContain("Ambtenaar", "Zwolle");
        List<Place> facilities = PlaceFile.read(out.resolve("facilities.geojson"), "", refusals);
        assertThat(facilities.stream().map(Place::kind)).containsExactly("fire_station", "nursing_home");
        assertThat(facilities.getLast().properties()).containsEntry("people", "40");
        assertThat(Files.readString(out.resolve("facilities.geojson"))).doesNotContain("+31");
    }

    @Test
    void a02_thePassportHasTheHashOfEveryFileAndTheReadmeTheNextCommand() throws IOException {
        Path out = folder.resolve("kampen");
        Fetched fetched = asking.fetch(town, Asking.wish(out));
        JsonNode passport =
                new ObjectMapper().readTree(out.resolve("passport.json").toFile());
        SortedMap<String, String> stated = new TreeMap<>();
        passport.path("sources")
                .forEach(source -> stated.put(
                        source.path("name").asText(), source.path("sha256").asText()));
        SortedMap<String, String> found = hashes(out);
        found.remove("passport.json");
        found.remove("README.md");
        assertThat(stated).isEqualTo(found);
        assertThat(passport.path("title").asText()).isEqualTo("Files of Kampen (GM0166)");
        assertThat(passport.path("parameters").path("address.streets.osm.gz").asText())
                .isEqualTo(town.at("/overpass").toString());
        assertThat(passport.path("notes").toString())
                .contains(
                        "candidates.csv: Rows of the whole file with another number of fields than its header, left out: 1.");
        assertThat(fetched.next())
                .isEqualTo("noaber region build --name \"Kampen\" --out region --streets streets.osm.gz"
                        + " --squares squares_2024.csv --areas buurten_2024.geojson --area-figures buurten_2024.csv"
                        + " --postcodes postcodes_2024.geojson --postcode-figures postcodes_2024.csv --ages ages_2024.csv"
                        + " --addresses addresses.csv --candidates candidates.csv"
                        + " --facilities facilities.geojson");
        assertThat(Files.readString(out.resolve("README.md")))
                .contains(fetched.next())
                .contains("ODbL-1.0 | (c) OpenStreetMap contributors");
    }

    @Test
    void b01_twiceGivesTheSameBytes() throws IOException {
        asking.fetch(town, Asking.wish(folder.resolve("one")));
        asking.fetch(town, Asking.wish(folder.resolve("two")));
        assertThat(hashes(folder.resolve("two"))).isEqualTo(hashes(folder.resolve("one")));
    }

    @Test
    void b02_aSecondRunAsksNothingAndChangesNothing() throws IOException {
        Path out = folder.resolve("kampen");
        asking.fetch(town, Asking.wish(out));
        SortedMap<String, String> before = hashes(out);
        town.forget();
        Fetched again = asking.fetch(town, Asking.wish(out));
        assertThat(again.parts().stream().filter(part -> part.state() == Fetched.State.KEPT))
                .hasSize(10);
        assertThat(town.asked()).isEmpty();
        assertThat(hashes(out)).isEqualTo(before);
        try (Stream<Path> work = Files.list(out.resolve(".fetch"))) {
            assertThat(work.map(file -> String.valueOf(file.getFileName())))
                    .allMatch(name -> name.endsWith(".record") || name.equals("wish") || name.equals("lock"));
        }
    }

    @Test
    void b03_withForceEverythingIsAskedAnew() throws IOException {
        Path out = folder.resolve("kampen");
        asking.fetch(town, Asking.wish(out));
        SortedMap<String, String> before = hashes(out);
        town.forget();
        Fetched again = asking.fetch(town, Asking.again(out));
        assertThat(again.parts().stream().filter(part -> part.state() == Fetched.State.FETCHED))
                .hasSize(10);
        assertThat(town.asked().stream().map(Asked::path)).contains("/overpass", "/bag/wfs", "/files/stembureaus.csv");
        assertThat(hashes(out)).isEqualTo(before);
    }

    @Test
    void c01_thePersonWhoWaitsSeesEveryStepGoForward() throws IOException {
        List<String> steps = new java.util.ArrayList<>();
        List<Double> shares = new java.util.ArrayList<>();
        Path file = folder.resolve("hosts");
        Files.writeString(file, nl.noaber.testing.services.TownServices.hosts(town));
        try (Web web = asking.web()) {
            Fetch.run(Asking.wish(folder.resolve("kampen")), Hosts.read(file, 2024), web, new Watch() {
                @Override
                public void step(String words) {
                    steps.add(words);
                    shares.add(0.0);
                }

                @Override
                public void share(double done) {
                    assertThat(done).isBetween(shares.getLast(), 1.0);
                    shares.set(shares.size() - 1, done);
                }
            });
        }
        assertThat(steps).hasSize(10).startsWith("Fetching areas", "Fetching figures");
        assertThat(shares.get(steps.indexOf("Fetching squares"))).isEqualTo(1.0);
    }
}
