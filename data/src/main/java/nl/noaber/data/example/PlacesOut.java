// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.csv.CsvOut;
import org.locationtech.jts.geom.Coordinate;

/** Addresses, polling stations, facilities, fire stations, care and hospital, each in the layout of its real file. */
final class PlacesOut {
    private static final Set<Sort> POLLING =
            Set.of(Sort.COMMUNITY_CENTRE, Sort.SPORTS_HALL, Sort.CHURCH, Sort.TOWN_HALL, Sort.LIBRARY, Sort.THEATRE);

    private final Town town;

    PlacesOut(Town town) {
        this.town = town;
    }

    void addresses(Path file) throws IOException {
        CsvOut.writeTo(file, out -> {
            out.writeRecord("osm_node_id", "lon", "lat", "street", "housenumber", "postcode", "city");
            for (Door door : town.doors()) {
                LonLat place = degrees(door.at());
                out.writeRecord(
                        Long.toString(door.id()),
                        String.format(Locale.ROOT, "%.7f", place.lon()),
                        String.format(Locale.ROOT, "%.7f", place.lat()),
                        door.street(),
                        door.number(),
                        door.postcode(),
                        door.quarter().place());
            }
        });
    }

    void pollingStations(Path file) throws IOException {
        List<Facility> stations = town.facilities().stream()
                .filter(facility -> POLLING.contains(facility.sort())
                        || (facility.sort() == Sort.SCHOOL && facility.name().length() % 3 == 0))
                .toList();
        CsvOut.writeTo(file, out -> {
            out.writeRecord("site_id", "naam", "plaats", "x_rd", "y_rd", "lon", "lat", "in_osm_bbox");
            int n = 0;
            for (Facility station : stations) {
                LonLat place = degrees(station.at());
                out.writeRecord(
                        "S%02d".formatted(++n),
                        station.name(),
                        station.quarter().place(),
                        Long.toString(Math.round(station.at().x)),
                        Long.toString(Math.round(station.at().y)),
                        String.format(Locale.ROOT, "%.6f", place.lon()),
                        String.format(Locale.ROOT, "%.6f", place.lat()),
                        "1");
            }
        });
    }

    void facilities(Path file) throws IOException {
        List<JsonOut.Feature> features = new ArrayList<>();
        for (Facility facility : town.facilities()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            Door door = town.facilityDoors().get(facility);
            if (door != null) {
                properties.put("addr:city", facility.quarter().place());
                properties.put("addr:housenumber", door.number());
                properties.put("addr:postcode", door.postcode());
                properties.put("addr:street", door.street());
            }
            properties.putAll(facility.tags());
            features.add(feature(facility.at(), properties));
        }
        JsonOut.write(file, features);
    }

    void fireStations(Path file) throws IOException {
        List<JsonOut.Feature> features = new ArrayList<>();
        each(Sort.FIRE_STATION, (station, door, n) -> {
            String name = station.name().replace("Brandweer ", "");
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("BAG_id", "9001010000000000");
            properties.put("Organisatie", "Brandweer Voorbeeldregio");
            properties.put("LOC_TYPE", "Brandweerkazerne");
            properties.put("LOC_NAAM", name);
            properties.put("Name", name);
            properties.put("LOC_STRAAT", door.street());
            properties.put("Huisnr", door.number());
            properties.put("Postcode", apart(door.postcode()));
            properties.put("Plaats", station.quarter().place());
            properties.put("Gemeente", Quarters.TOWN);
            properties.put("Regio", "4");
            properties.put("Id", "voorbeeld-brandweer-" + n);
            properties.put("FeatureTypeId", "Brandweerkazerne");
            features.add(feature(station.at(), properties));
        });
        JsonOut.write(file, features);
    }

    void care(Path file) throws IOException {
        List<JsonOut.Feature> features = new ArrayList<>();
        each(Sort.CARE_HOME, (home, door, n) -> features.add(care(home, door, n, "Verzorgingstehuizen")));
        each(Sort.GROUP_HOME, (home, door, n) -> features.add(care(home, door, 20 + n, "Gezinsvervangende tehuizen")));
        JsonOut.write(file, features);
    }

    private JsonOut.Feature care(Facility home, Door door, int n, String sort) {
        List<Facility> stations = town.facilities().stream()
                .filter(facility -> facility.sort() == Sort.FIRE_STATION)
                .sorted((a, b) -> Double.compare(a.at().distance(home.at()), b.at().distance(home.at())))
                .toList();
        int first = seconds(stations.get(0), home);
        int second = seconds(stations.get(1), home);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Name", home.name());
        properties.put("soort_zorgaanbieder", sort);
        properties.put("FeatureTypeId", "Aanrijtijden");
        properties.put("Locatiecode_AGB", 90010000 + n);
        properties.put("Adres", door.street());
        properties.put("Plaats", home.quarter().place());
        properties.put("Postcode", door.postcode());
        properties.put("Huisnummer", Integer.parseInt(door.number().replaceAll("\\D", "")));
        properties.put("Brandweerorganisatie", "Brandweer Voorbeeldregio");
        properties.put("Brandweerlocatie", stations.get(0).name().replace("Brandweer ", ""));
        properties.put("Brandweeraanrijtijd_s", first);
        properties.put("Brandweeraanrijtijd_min", Math.ceilDiv(first, 60));
        properties.put("tweedebrandweeraanrijdelta", second - first);
        properties.put("Tweede_brandweeraanrijtijd_min", Math.ceilDiv(second, 60));
        return feature(home.at(), properties);
    }

    /** At 40 km an hour over a road a third longer than the straight line. */
    private static int seconds(Facility station, Facility home) {
        return (int) Math.round(station.at().distance(home.at()) * 1.3 / 11.1);
    }

    void hospital(Path file) throws IOException {
        List<JsonOut.Feature> features = new ArrayList<>();
        each(Sort.HOSPITAL, (hospital, door, n) -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("naam", hospital.name());
            properties.put("Name", hospital.name());
            properties.put("adres", door.street() + " " + door.number());
            properties.put("postcode", apart(door.postcode()));
            properties.put("plaats", Quarters.TOWN);
            properties.put("bedden", hospital.capacity());
            properties.put("Type", "Hospital");
            properties.put("level", "2");
            properties.put("Id", "voorbeeld-ziekenhuis-" + n);
            properties.put("FeatureTypeId", "Hospital");
            features.add(feature(hospital.at(), properties));
        });
        JsonOut.write(file, features);
    }

    /** What is done with a facility and its address. */
    private interface Each {
        void take(Facility facility, Door door, int number);
    }

    private void each(Sort sort, Each each) {
        int n = 0;
        for (Facility facility : town.facilities()) {
            Door door = town.facilityDoors().get(facility);
            if (facility.sort() == sort && door != null) {
                each.take(facility, door, ++n);
            }
        }
    }

    private static String apart(String postcode) {
        return postcode.substring(0, 4) + " " + postcode.substring(4);
    }

    private static JsonOut.Feature feature(Coordinate at, Map<String, Object> properties) {
        return new JsonOut.Feature(Curve.SHAPES.createPoint(at), properties);
    }

    private static LonLat degrees(Coordinate at) {
        return RdNew.toLonLat(new RdPoint(at.x, at.y));
    }
}
