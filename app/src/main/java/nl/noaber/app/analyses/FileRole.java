// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.geojson.GeoJsonFile;
import nl.noaber.data.geopackage.GeoPackage;
import org.locationtech.jts.geom.Polygonal;

/** What a file is to a region. */
enum FileRole {
    STREETS("streets"),
    SQUARES("squares of 100 m"),
    BUURTEN("neighbourhoods"),
    WIJKEN("districts"),
    GEMEENTEN("municipalities"),
    BUURT_FIGURES("figures of neighbourhoods"),
    WIJK_FIGURES("figures of districts"),
    POSTCODES("postcode areas"),
    POSTCODE_FIGURES("figures of postcodes"),
    AGES("ages"),
    ADDRESSES("addresses"),
    CANDIDATES("candidates"),
    FACILITIES("facilities"),
    HAZARD("depth"),
    RECIPE("recipe");

    /** East and north, as the reader of places knows them. */
    private static final List<Set<String>> EASTS = List.of(Set.of("lon", "longitude", "lng"), Set.of("x_rd", "x"));

    private static final List<Set<String>> NORTHS = List.of(Set.of("lat", "latitude"), Set.of("y_rd", "y"));
    private static final Set<String> SHAPES = Set.of("wkt", "geometry_wkt", "wkt_geometry", "geometry", "geom");

    private final String words;

    FileRole(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Roles of a file, several for a table that has polygons and figures; none when it has no use. */
    static List<FileRole> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".osm.pbf") || name.endsWith(".osm.gz") || name.endsWith(".osm")) {
            return List.of(STREETS);
        }
        if (name.endsWith(".asc")) {
            return List.of(HAZARD);
        }
        if (name.endsWith(".recept") || name.endsWith(".recipe")) {
            return List.of(RECIPE);
        }
        if (name.endsWith(".xlsx")) {
            return List.of(BUURT_FIGURES, WIJK_FIGURES);
        }
        if (name.endsWith(".csv")) {
            return table(columns(CsvFile.open(file).header()), name);
        }
        if (name.endsWith(".geojson")) {
            return features(file, name);
        }
        return name.endsWith(".gpkg") ? geoPackage(file) : List.of();
    }

    private static Set<String> columns(List<String> header) {
        Set<String> columns = new TreeSet<>();
        header.forEach(column -> columns.add(column.toLowerCase(Locale.ROOT)));
        return columns;
    }

    private static List<FileRole> table(Set<String> columns, String name) {
        boolean hasPlace = hasPlace(columns);
        if (columns.contains("crs28992res100m") || columns.contains("c28992r100")) {
            return List.of(SQUARES);
        }
        if (columns.contains("postcode") && columns.contains("leeftijd")) {
            return List.of(AGES);
        }
        List<FileRole> areas = areas(columns);
        if (!areas.isEmpty()) {
            return areas;
        }
        if (columns.contains("postcode") && columns.contains("aantal_inwoners")) {
            return List.of(POSTCODE_FIGURES);
        }
        if (hasPlace
                && (columns.contains("housenumber") || columns.contains("huisnummer"))
                && !columns.contains("naam_stembureau")) {
            return List.of(ADDRESSES);
        }
        return hasPlace ? List.of(places(name, columns)) : List.of();
    }

    private static boolean hasPlace(Set<String> columns) {
        return IntStream.range(0, EASTS.size())
                .anyMatch(pair -> EASTS.get(pair).stream().anyMatch(columns::contains)
                        && NORTHS.get(pair).stream().anyMatch(columns::contains));
    }

    private static List<FileRole> areas(Set<String> columns) {
        boolean hasShape = columns.stream().anyMatch(SHAPES::contains);
        boolean hasFigures = columns.contains("aantal_inwoners") || columns.contains("aantalinwoners_5");
        if (columns.contains("buurtcode")) {
            return hasShape ? List.of(BUURTEN) : hasFigures ? List.of(BUURT_FIGURES) : List.of();
        }
        if (columns.contains("wijkcode")) {
            return hasShape ? List.of(WIJKEN) : hasFigures ? List.of(WIJK_FIGURES) : List.of();
        }
        return columns.contains("gemeentecode") && hasShape ? List.of(GEMEENTEN) : List.of();
    }

    /** Buildings people go to are candidates; places that depend on help are facilities. Only the name tells which. */
    private static FileRole places(String name, Set<String> columns) {
        boolean polling = columns.contains("naam_stembureau") || columns.contains("nummer_stembureau");
        boolean named = name.contains("stemlokalen")
                || name.contains("stembureau")
                || name.contains("candidate")
                || name.contains("kandida")
                || name.contains("noodsteun");
        return polling || named ? CANDIDATES : FACILITIES;
    }

    private static List<FileRole> features(Path file, String name) {
        Set<String> columns = new TreeSet<>();
        boolean[] polygons = new boolean[1];
        GeoJsonFile.read(file, new Refusals(), feature -> {
            columns.addAll(columns(List.copyOf(feature.properties().keySet())));
            polygons[0] |= feature.shape() instanceof Polygonal;
        });
        if (columns.contains("amenity")) {
            return List.of(FACILITIES, CANDIDATES);
        }
        if (!polygons[0]) {
            return List.of(places(name, columns));
        }
        if (columns.contains("buurtcode")) {
            return List.of(BUURTEN);
        }
        if (columns.contains("wijkcode")) {
            return List.of(WIJKEN);
        }
        if (columns.contains("postcode") || columns.contains("pc4")) {
            return List.of(POSTCODES);
        }
        return columns.contains("gemeentecode") || columns.contains("statcode") ? List.of(GEMEENTEN) : List.of();
    }

    private static List<FileRole> geoPackage(Path file) {
        if (!Looks.startsWith(Looks.start(file), "SQLite format 3")) {
            return List.of();
        }
        try (GeoPackage geoPackage = GeoPackage.open(file)) {
            for (var layer : geoPackage.layers()) {
                Set<String> columns = columns(layer.columns());
                if (columns.contains("crs28992res100m")) {
                    return List.of(SQUARES);
                }
                if (layer.name().equals("verblijfsobject") || columns.contains("huisnummer")) {
                    return List.of(ADDRESSES);
                }
                if (columns.contains("buurtcode")) {
                    return List.of(BUURTEN);
                }
                if (columns.contains("wijkcode")) {
                    return List.of(WIJKEN);
                }
                if (columns.contains("postcode")) {
                    return List.of(POSTCODES);
                }
            }
            return List.of();
        }
    }
}
