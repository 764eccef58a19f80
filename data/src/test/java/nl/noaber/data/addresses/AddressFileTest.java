// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.people.Address;
import nl.noaber.core.people.Address.Use;
import nl.noaber.data.Refusals;
import nl.noaber.data.geopackage.GeoPackageOut;
import nl.noaber.data.geopackage.GeoPackageOut.Feature;
import nl.noaber.data.geopackage.GeoPackageOut.Field;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class AddressFileTest {
    private static final List<Field> COLUMNS = List.of(
            new Field("feature_id", GeoPackageOut.Type.TEXT),
            new Field("identificatie", GeoPackageOut.Type.TEXT),
            new Field("status", GeoPackageOut.Type.TEXT),
            new Field("gebruiksdoel", GeoPackageOut.Type.TEXT),
            new Field("postcode", GeoPackageOut.Type.TEXT));

    @TempDir
    private Path folder = Path.of("");

    private final Refusals refusals = new Refusals();

    private static Point at(double x, double y) {
        return new GeometryFactory().createPoint(new Coordinate(x, y));
    }

    private static Feature home(double x, String id, String status, String purpose) {
        return new Feature(at(x, 507_000), Arrays.asList(null, id, status, purpose, "8261 za"));
    }

    /** The five tables of the national file; houseboats have no purpose. */
    private Path bag(String name) {
        Path file = folder.resolve(name);
        GeoPackageOut.write(
                file,
                false,
                Instant.EPOCH,
                List.of(
                        new GeoPackageOut.Layer(
                                "verblijfsobject",
                                "POINT",
                                COLUMNS,
                                List.of(
                                        home(
                                                190_000,
                                                "0166010000000001",
                                                "Verblijfsobject in gebruik",
                                                "winkelfunctie,woonfunctie"),
                                        home(
                                                190_010,
                                                "0166010000000002",
                                                "Verblijfsobject in gebruik (niet ingemeten)",
                                                "sportfunctie"),
                                        home(190_020, "0166010000000003", "Verblijfsobject gevormd", "woonfunctie"),
                                        home(190_030, "0166010000000001", "Verblijfsobject in gebruik", "woonfunctie"),
                                        home(
                                                250_000,
                                                "0166010000000004",
                                                "Verbouwing verblijfsobject",
                                                "woonfunctie"))),
                        new GeoPackageOut.Layer(
                                "ligplaats",
                                "POINT",
                                List.of(
                                        new Field("identificatie", GeoPackageOut.Type.TEXT),
                                        new Field("status", GeoPackageOut.Type.TEXT)),
                                List.of(new Feature(
                                        at(190_040, 507_000), List.of("0166020000000009", "Plaats aangewezen")))),
                        new GeoPackageOut.Layer("pand", "POLYGON", List.of(), List.of())));
        return file;
    }

    @Test
    void a01_theTablesOfTheBag() {
        List<Address> addresses = AddressFile.read(bag("bag-light.gpkg"), refusals);
        assertThat(addresses)
                .extracting(Address::id, Address::use)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("0166020000000009", Use.UNKNOWN),
                        org.assertj.core.api.Assertions.tuple("0166010000000001", Use.DWELLING),
                        org.assertj.core.api.Assertions.tuple("0166010000000002", Use.OTHER),
                        org.assertj.core.api.Assertions.tuple("0166010000000004", Use.DWELLING));
        assertThat(addresses.get(1).postcode()).isEqualTo("8261ZA");
        assertThat(refusals.counts())
                .extracting(Refusals.Count::reason)
                .containsExactly("it is not in use: Verblijfsobject gevormd", "the id is there twice");
    }

    @Test
    void a02_onlyTheBoxIsHeld() {
        Optional<Envelope> box = Optional.of(new Envelope(189_995, 190_015, 506_000, 508_000));
        assertThat(AddressFile.read(bag("box.gpkg"), box, refusals)).hasSize(2);
        assertThat(refusals.total()).isZero();
        assertThatThrownBy(() ->
                        AddressFile.read(bag("none.gpkg"), Optional.of(new Envelope(0, 1, 400_000, 400_001)), refusals))
                .hasMessage(
                        "The file none.gpkg has no address in the region.\nMaybe it is about another part of the country.");
    }

    @Test
    void a03_csvWithPurposeAndStatus() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), """
                id,x,y,postcode,gebruiksdoel,status
                a,190000,507000,8261AB,woonfunctie,Verblijfsobject in gebruik
                b,190000,507000,8261,kantoorfunctie,Verblijfsobject in gebruik
                c,190000,507000,,,
                d,190000,507000,,woonfunctie,Verblijfsobject ingetrokken
                """);
        assertThat(AddressFile.read(file, refusals))
                .extracting(Address::use)
                .containsExactly(Use.DWELLING, Use.OTHER, Use.UNKNOWN);
    }

    /** Rows outside the box have a broken shape: who reads them counts them. */
    @Test
    void b01_withASpatialIndexTheRestOfTheFileIsNotTouched() throws SQLException {
        Path file = bag("index.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create virtual table rtree_verblijfsobject_geom using rtree(id, minx, maxx, miny, maxy)");
            statement.execute("insert into rtree_verblijfsobject_geom values (1, 190000, 190000, 507000, 507000)");
            statement.execute("with recursive n(i) as (select 100 union all select i + 1 from n where i < 50000)"
                    + " insert into verblijfsobject select i, x'00', null, i, 'in gebruik', '', '' from n");
        }
        Optional<Envelope> box = Optional.of(new Envelope(189_995, 190_015, 506_000, 508_000));
        assertThat(AddressFile.read(file, box, refusals)).hasSize(1);
        assertThat(refusals.total()).isZero();
        AddressFile.read(file, refusals);
        assertThat(refusals.total()).isGreaterThan(49_000);
    }

    @Test
    void c01_amsterdamInBothSystemsHasTheSameAddresses() {
        List<Address> rd = AddressFile.read(RealData.need("bag/bag.gpkg"), refusals);
        List<Address> wgs84 = AddressFile.read(RealData.need("bag/bag-wgs84.gpkg"), refusals);
        assertThat(rd).hasSize(67 + 1 + 1_836);
        assertThat(wgs84)
                .extracting(Address::id)
                .containsExactlyElementsOf(rd.stream().map(Address::id).toList());
        assertThat(rd)
                .allMatch(a -> a.id().matches("0363\\d{12}") && a.postcode().matches("((1013|1104)[A-Z]{2})?"));
        List<Double> apart = new ArrayList<>();
        for (int i = 0; i < rd.size(); i++) {
            apart.add(rd.get(i).at().metresTo(wgs84.get(i).at()));
        }
        assertThat(apart).allMatch(metres -> metres < 0.5);
    }

    @Test
    void c02_theBoxGivesTheSameInBothSystems() {
        Envelope box = new Envelope(121_000, 121_300, 489_000, 489_200);
        List<Address> all = AddressFile.read(RealData.need("bag/bag.gpkg"), refusals);
        long inside =
                all.stream().filter(a -> box.contains(a.at().x(), a.at().y())).count();
        assertThat(inside).isBetween(100L, 1_500L);
        assertThat(AddressFile.read(RealData.need("bag/bag.gpkg"), Optional.of(box), refusals))
                .hasSize((int) inside);
        List<Address> degrees = AddressFile.read(RealData.need("bag/bag-wgs84.gpkg"), Optional.of(box), refusals);
        assertThat((double) degrees.size()).isBetween(inside * 0.98, inside * 1.02);
    }
}
