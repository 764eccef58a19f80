// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.noaber.data.geojson.GeoJsonOut;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The files of a country of two municipalities in two regions: Stad (10,000 residents on 2 by 2 km, two polling places and a fire
 * station at its edge) and Land (1,000 on 6 by 2 km, a village with a fire station and a polling place side by side).
 */
final class TinyCountry {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private TinyCountry() {}

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        areas(folder.resolve("wijk_2024.geojson"), "wijkcode", "WK000100", "WK000200");
        areas(folder.resolve("pc4_polygons.geojson"), "postcode", "1001", "1002");
        Files.writeString(folder.resolve("wijk_2024_stats.csv"), """
                wijkcode,aantal_inwoners,omgevingsadressendichtheid,brandweerkazerne_gemiddelde_afstand_in_km,woningvoorraad
                WK000100,10000,1200,1.1,4500
                WK000200,1000,80,1.9,400
                """);
        Files.writeString(folder.resolve("gemeente_veiligheidsregio_2024.csv"), """
                gemeentecode,gemeentenaam,veiligheidsregiocode,veiligheidsregio
                GM0001,Stad,VR01,Noord
                GM0002,Land,VR02,Zuid
                """);
        Files.writeString(folder.resolve("inwoners_leeftijd.csv"), ages());
        Files.writeString(folder.resolve("tk2025_stemlokalen.csv"), """
                id;gemeentecode;gemeente;plaats;naam;x;y
                0001::SB1;0001;Stad;Stad;School;100500;401000
                0001::SB2;0001;Stad;Stad;Kerk;101500;401000
                0002::SB1;0002;Land;Dorp;Dorpshuis;105000;401000
                """);
        points(
                folder.resolve("brandweer_2014.geojson"),
                new Coordinate(100_100, 400_100),
                new Coordinate(105_100, 401_000));
        return folder;
    }

    private static String ages() {
        StringBuilder rows = new StringBuilder("postcode,leeftijd,inwoners,inwoners_man,inwoners_vrouw\n");
        for (int[] one : new int[][] {{10, 11_000}, {100, 11_000}, {1001, 10_000}, {1002, 1_000}}) {
            for (int from = 0; from < 95; from += 5) {
                rows.append("%d,\"%d-%d\",%d,0,0\n".formatted(one[0], from, from + 4, one[1] / 20));
            }
            rows.append("%d,\"95+\",%d,0,0\n".formatted(one[0], one[1] / 20));
        }
        return rows.toString();
    }

    private static void areas(Path file, String column, String city, String country) throws IOException {
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (String code : List.of(city, country)) {
            Envelope box = code.equals(city)
                    ? new Envelope(100_000, 102_000, 400_000, 402_000)
                    : new Envelope(102_000, 108_000, 400_000, 402_000);
            LinkedHashMap<String, Object> properties = new LinkedHashMap<>();
            properties.put(column, code);
            features.add(new GeoJsonOut.Feature(code, GEOMETRY.toGeometry(box), properties));
        }
        GeoJsonOut.writeTo(file, features);
    }

    private static void points(Path file, Coordinate... places) throws IOException {
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (Coordinate at : places) {
            LinkedHashMap<String, Object> properties = new LinkedHashMap<>();
            properties.put("LOC_TYPE", "Brandweerkazerne");
            properties.put("Id", "s" + features.size());
            features.add(new GeoJsonOut.Feature("s" + features.size(), GEOMETRY.createPoint(at), properties));
        }
        GeoJsonOut.writeTo(file, features);
    }
}
