// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Refusals;
import nl.noaber.data.geopackage.GeoPackageOut;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class PlaceFileTest {
    private static final String STATIONS = """
            \uFEFFGemeente;CBS gemeentecode;Nummer stembureau;Naam stembureau;BAG Nummeraanduiding ID;Latitude;Longitude;X;Y;Toilet;Contactpersoon e-mail
            Kampen;GM0166;1;Stadhuis;166200000012345;52,5600;5,9100;191000;508000;ja;a@b.nl
            Kampen;GM0166;2;Kerk;0000000000000000;52,5600;5,9100;;;nee;
            Kampen;GM0166;3;Stadhuis zaal 2;166200000012345;52,5600;5,9100;191000.2;508000.4;ja;
            Zwolle;GM0193;1;School;3,63E+15;52,5160;6,0830;203000;503000;;
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Refusals refusals = new Refusals();

    private List<Place> read(String name, String content, String hint) throws IOException {
        return PlaceFile.read(Files.writeString(folder.resolve(name), content), hint, refusals);
    }

    private Map<String, Long> reasons() {
        return refusals.counts().stream().collect(Collectors.toMap(Refusals.Count::reason, Refusals.Count::rows));
    }

    private static Map<String, Long> kinds(List<Place> places) {
        return places.stream().collect(Collectors.groupingBy(Place::kind, Collectors.counting()));
    }

    @Test
    void a01_ourOwnTableByDegreesOrMetres() throws IOException {
        List<Place> places = read("a.csv", "id,lon,lat,name,kind,beds\nz,5.9,52.5,Huis,nursing_home,40\n", "");
        assertThat(places)
                .extracting(Place::id, Place::name, Place::kind)
                .containsExactly(tuple("z", "Huis", "nursing_home"));
        assertThat(places.getFirst().properties()).containsEntry("people", "40").containsEntry("beds", "40");
        assertThat(read("b.csv", "x,y,naam\n190000,507000,Hal\n", "sports_centre"))
                .containsExactly(new Place(
                        "1",
                        "Hal",
                        "sports_centre",
                        new RdPoint(190_000, 507_000),
                        new java.util.TreeMap<>(Map.of("naam", "Hal"))));
    }

    @Test
    void a02_pollingStationsAsPublished() throws IOException {
        List<Place> places = read("stations.csv", STATIONS, "");
        assertThat(places)
                .extracting(Place::id, Place::name, Place::kind)
                .containsExactly(
                        tuple("GM0166::SB1", "Stadhuis", "stemlokaal"),
                        tuple("GM0166::SB2", "Kerk", "stemlokaal"),
                        tuple("GM0193::SB1", "School", "stemlokaal"));
        assertThat(places.getFirst().at()).isEqualTo(new RdPoint(191_000, 508_000));
        assertThat(places.getFirst().properties())
                .containsEntry("bag_nummeraanduiding_id", "0166200000012345")
                .containsEntry("toilet", "ja")
                .doesNotContainKey("contactpersoon_e_mail");
        assertThat(places.get(1).properties()).doesNotContainKey("bag_nummeraanduiding_id");
        assertThat(reasons())
                .containsEntry("another polling station at the same place, which is kept once", 1L)
                .containsEntry("the BAG id is no number of 16 digits; the place is kept without it", 1L)
                .hasSize(2);
    }

    @Test
    void a03_openStreetMapByTag() throws IOException {
        List<Place> places = read("pois.geojson", """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","id":"node/1","geometry":{"type":"Point","coordinates":[5.9,52.5]},"properties":{"man_made":"mast","emergency":"siren"}},
                {"type":"Feature","geometry":{"type":"Point","coordinates":[5.9,52.5]},"properties":{"amenity":"social_facility","social_facility":"nursing_home","name":"Myosotis","capacity":"about 60"}},
                {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[5.9,52.5],[5.901,52.5],[5.901,52.501],[5.9,52.5]]]},"properties":{"power":"substation"}}]}
                """, "");
        assertThat(places)
                .extracting(Place::id, Place::kind, Place::name)
                .containsExactly(
                        tuple("node/1", "siren", ""),
                        tuple("2", "nursing_home", "Myosotis"),
                        tuple("3", "substation", ""));
        assertThat(places.get(1).properties()).doesNotContainKey("people");
    }

    @Test
    void a04_pointsOfAGeoPackage() {
        var point = new GeometryFactory().createPoint(new Coordinate(190_000, 507_000));
        Path file = folder.resolve("halls.gpkg");
        GeoPackageOut.write(
                file,
                false,
                Instant.EPOCH,
                List.of(new GeoPackageOut.Layer(
                        "zalen",
                        "POINT",
                        List.of(new GeoPackageOut.Field("naam", GeoPackageOut.Type.TEXT)),
                        List.of(new GeoPackageOut.Feature(point, List.of("De Hoeksteen"))))));
        assertThat(PlaceFile.read(file, "community_centre", refusals))
                .extracting(Place::name, Place::kind)
                .containsExactly(tuple("De Hoeksteen", "community_centre"));
    }

    @Test
    void b01_theNationalPollingStationsAre9099Places() {
        List<Place> places =
                PlaceFile.read(RealData.need("netherlands/tk2025_stemlokalen_eml_rdnew.csv"), "", refusals);
        assertThat(places).hasSize(9_099);
        assertThat(refusals.total()).isEqualTo(10_034 - 9_099);
        assertThat(kinds(places)).containsOnlyKeys("stemlokaal");
        assertThat(places.getFirst().id()).isEqualTo("0014::SB100");
    }

    @Test
    void b02_ofTheFireBrigadesOf2014_959StationsAreUsable() {
        List<Place> places = PlaceFile.read(RealData.need("netherlands/brandweerposten_2014.geojson"), "", refusals);
        assertThat(kinds(places)).isEqualTo(Map.of("fire_station", 959L));
        assertThat(reasons())
                .isEqualTo(Map.of("it is no Brandweerkazerne", 55L, "it lies outside the Netherlands", 28L));
    }

    @Test
    void b03_careAndHospitalsOf2014() {
        List<Place> care = PlaceFile.read(RealData.need("netherlands/zorginstellingen_2014.geojson"), "", refusals);
        assertThat(care).hasSize(2_954);
        assertThat(kinds(care))
                .containsEntry("assisted_living", 1_324L)
                .containsEntry("nursing_home", 760L + 45 + 33 + 74)
                .containsEntry("group_home", 204L + 199 + 99 + 5 + 4)
                .containsEntry("healthcare", 99L + 61 + 7 + 2 + 1 + 1);
        List<Place> hospitals = PlaceFile.read(RealData.need("netherlands/ziekenhuizen_2014.geojson"), "", refusals);
        assertThat(kinds(hospitals)).isEqualTo(Map.of("hospital", 107L));
        assertThat(hospitals)
                .filteredOn(h -> h.properties().containsKey("people"))
                .hasSize(106);
        assertThat(refusals.total()).isZero();
    }

    @Test
    void b04_kampen() {
        List<Place> stations =
                PlaceFile.read(RealData.need("kampen/candidate_sites_stemlokalen.csv"), "stemlokaal", refusals);
        assertThat(stations).hasSize(29);
        assertThat(stations)
                .filteredOn(s -> s.properties().getOrDefault("in_osm_bbox", "").equals("1"))
                .hasSize(26);
        List<Place> pois = PlaceFile.read(RealData.need("kampen/osm_pois.geojson"), "", refusals);
        assertThat(pois).hasSize(133);
        assertThat(kinds(pois))
                .containsEntry("school", 22L)
                .containsEntry("substation", 6L)
                .containsEntry("siren", 7L)
                .containsEntry("supermarket", 14L)
                .containsEntry("nursing_home", 2L)
                .containsEntry("social_facility", 1L)
                .doesNotContainKey("place");
        assertThat(PlaceFile.read(RealData.need("kampen/brandweerposten_2014.geojson"), "", refusals))
                .hasSize(7);
        assertThat(PlaceFile.read(RealData.need("kampen/zorginstellingen_2014.geojson"), "", refusals))
                .hasSize(27);
    }
}
