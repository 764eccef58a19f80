// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A town along one straight road, so that everything can be worked out by hand. A digit is a place of 100 m; people walk along
 * the road, 5 km/h or 3 km/h, so in 12 minutes 1,000 m or 600 m.
 *
 * <pre>
 * hectometre   0     2    5    8   10    16        30
 * residents  100        200        60   300        80
 * of them weak 20        40         0    30        10
 * candidates         A         B         C         D        (B stands in a metre of water; of A nobody knows)
 * </pre>
 */
final class SmallTown {
    static final String SQUARES = """
            id,area,aantal_inwoners_low,aantal_inwoners_mid,aantal_inwoners_high,verminderd_zelfredzaam_low,verminderd_zelfredzaam_mid,verminderd_zelfredzaam_high,doubtful,concentration
            E1900N5000,BU1,90,100,110,10,20,40,0,1
            E1905N5000,BU1,200,200,200,20,40,60,0,1
            E1910N5000,BU2,60,60,60,0,0,6,0,
            E1916N5000,BU2,280,300,320,20,30,60,0,
            E1930N5000,BU2,80,80,80,5,10,20,0,
            """;
    static final String CANDIDATES = """
            id,naam,soort,groep,x,y,in_regio,diepte_m_plas
            A,De Ark,community_centre,andere plek,190250,500050,ja,
            B,De Brug,school,school of kinderopvang,190850,500050,ja,1
            C,Kazerne,fire_station,brandweerkazerne,191650,500050,ja,0
            D,Dorpshuis,community_centre,andere plek,193050,500050,ja,0.1
            E,Ver weg,community_centre,andere plek,190450,500050,nee,0
            """;

    private SmallTown() {}

    /** @param disclosure full or protected */
    static Path write(Path folder, String disclosure) {
        try {
            Files.createDirectories(folder.resolve("internal"));
            text(folder, "summary.json", """
                    {"name": "Lintdorp", "disclosure": "%s", "answer": "", "date": "2024", "owners": "", "areas": 0}
                    """.formatted(disclosure));
            text(folder, "passport.json", """
                    {"sources": [{"attribution": "niemand", "licence": "CC0-1.0"}], "parameters": {"detour": "1.0"}, "notes": []}
                    """);
            text(folder, "squares500.csv", "id,inwoners_klasse,verminderd_zelfredzaam_klasse\n");
            text(folder, "internal/squares.csv", SQUARES);
            text(folder, "candidates.csv", CANDIDATES);
            text(
                    folder,
                    "facilities.csv",
                    CANDIDATES.replace("C,Kazerne", "K1,Kazerne Lintdorp").replace("191650", "191660"));
            text(folder, "areas.csv", "id,naam\nBU1,Westeind\nBU2,Oosteind\n");
            text(folder, "concentrations.csv", "id,naam\n1,Westeind\n");
            text(folder, "concentrations.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
