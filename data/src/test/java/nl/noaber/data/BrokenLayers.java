// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.box;
import static nl.noaber.data.BrokenFiles.cut;
import static nl.noaber.data.BrokenFiles.geoPackage;
import static nl.noaber.data.BrokenFiles.nothing;
import static nl.noaber.data.BrokenFiles.point;
import static nl.noaber.data.BrokenFiles.sql;
import static nl.noaber.data.BrokenFiles.text;

import java.util.List;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.BrokenKind.Maker;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.places.PlaceFile;

/** Broken layers: GeoPackages and GeoJSON. */
final class BrokenLayers {
    private static final Door ADDRESSES = AddressFile::read;
    private static final Door AREAS = AreaFile::read;
    private static final Door PLACES = (file, refusals) -> PlaceFile.read(file, "", refusals);
    private static final Door SQUARES = (file, refusals) -> SquareFile.read(file, s -> true, refusals);
    private static final Maker TOWN =
            geoPackage("verblijfsobject", List.of("identificatie"), point(190_000, 507_000), "0166010000000001");

    private BrokenLayers() {}

    static List<BrokenKind> geoPackages() {
        return List.of(
                new BrokenKind(
                        "GeoPackage cut off",
                        "g.gpkg",
                        cut(TOWN, 0.5),
                        ADDRESSES,
                        "The GeoPackage g.gpkg is cut off: it should have 40960 bytes and has 20480.",
                        "Maybe the download was broken off; fetch it again."),
                new BrokenKind(
                        "SQLite that is no GeoPackage",
                        "g.gpkg",
                        sql(nothing(), "create table a (b)"),
                        AREAS,
                        "The file g.gpkg is a database but no GeoPackage: it has no table gpkg_geometry_columns.",
                        "Maybe it is a SpatiaLite or another SQLite file; export it as GeoPackage."),
                new BrokenKind(
                        "GeoPackage without layers",
                        "g.gpkg",
                        sql(TOWN, "delete from gpkg_geometry_columns"),
                        PLACES,
                        "The GeoPackage g.gpkg has no layer with geometry.",
                        "Maybe it holds only tables or images."),
                new BrokenKind(
                        "GeoPackage with a layer that is gone",
                        "g.gpkg",
                        sql(TOWN, "drop table verblijfsobject"),
                        PLACES,
                        "The GeoPackage g.gpkg announces a layer verblijfsobject, but has no such table.",
                        "Maybe the file was broken off or changed by hand."),
                new BrokenKind(
                        "GeoPackage without the layer of addresses",
                        "g.gpkg",
                        geoPackage("pand", List.of("bouwjaar"), point(190_000, 507_000), "1900"),
                        ADDRESSES,
                        "The GeoPackage g.gpkg has no layer verblijfsobject; it has pand.",
                        "Maybe it is another file, or the layer has another name in this year."),
                new BrokenKind(
                        "GeoPackage without the squares",
                        "g.gpkg",
                        TOWN,
                        SQUARES,
                        "The GeoPackage g.gpkg has no layer with a column crs28992res100m or crs28992res500m or C28992R100 or C28992R500; its layers are verblijfsobject.",
                        "Maybe it is another file."),
                new BrokenKind(
                        "GeoPackage without codes of areas",
                        "g.gpkg",
                        TOWN,
                        AREAS,
                        "The GeoPackage g.gpkg has no layer with a column buurtcode or wijkcode or gemeentecode or statcode or gwb_code or postcode or pc4 or code; its layers are verblijfsobject.",
                        "Maybe it is another file."),
                new BrokenKind(
                        "GeoPackage in Web Mercator",
                        "g.gpkg",
                        sql(
                                TOWN,
                                "insert into gpkg_spatial_ref_sys values ('web', 3857, 'EPSG', 3857, 'PROJCS[\"Mercator\"]', null)",
                                "update gpkg_geometry_columns set srs_id = 3857"),
                        ADDRESSES,
                        "The layer verblijfsobject of g.gpkg is in the reference system 3857.",
                        "Maybe save it in RD New (EPSG:28992) or WGS84 (EPSG:4326)."),
                new BrokenKind(
                        "GeoPackage that says EPSG:4326 and holds RD",
                        "g.gpkg",
                        sql(TOWN, "update gpkg_geometry_columns set srs_id = 4326"),
                        ADDRESSES,
                        "No row of g.gpkg has a usable geometry: The place (lon 190000.0, lat 507000.0) must lie within 180 and 90 degrees.",
                        "Maybe the file says WGS84 and holds RD New metres: state EPSG:28992 when it is saved."),
                new BrokenKind(
                        "GeoPackage that says RD and holds degrees",
                        "g.gpkg",
                        geoPackage("verblijfsobject", List.of("identificatie"), point(5.9, 52.5), "1"),
                        ADDRESSES,
                        "The file g.gpkg has no address with a place in the Netherlands.",
                        "Maybe they are degrees: name the columns lon and lat, or state WGS84 (EPSG:4326)."),
                new BrokenKind(
                        "areas that say EPSG:4326 and hold RD",
                        "g.gpkg",
                        sql(
                                geoPackage("buurten", List.of("buurtcode"), box(190_000, 507_000, 500), "BU1"),
                                "update gpkg_geometry_columns set srs_id = 4326"),
                        AREAS,
                        "No row of g.gpkg has a usable geometry: The place (lon 190000.0, lat 507000.0) must lie within 180 and 90 degrees.",
                        "Maybe the file says WGS84 and holds RD New metres: state EPSG:28992 when it is saved."),
                new BrokenKind(
                        "areas that are points",
                        "g.gpkg",
                        geoPackage("buurten", List.of("buurtcode"), point(190_000, 507_000), "BU1"),
                        AREAS,
                        "The file g.gpkg has no polygon with a code; 0 of its rows have no code.",
                        "Maybe it is another layer; a column such as buurtcode, wijkcode or postcode is needed."),
                new BrokenKind(
                        "areas with x and y exchanged",
                        "g.gpkg",
                        geoPackage("buurten", List.of("buurtcode"), box(507_000, 190_000, 500), "BU1"),
                        AREAS,
                        "All 1 polygons of g.gpkg lie outside the Netherlands.",
                        "Maybe x and y are exchanged."),
                new BrokenKind(
                        "areas that are all water",
                        "g.gpkg",
                        geoPackage("buurten", List.of("buurtcode", "water"), box(190_000, 507_000, 500), "BU1", "JA"),
                        AREAS,
                        "All 1 areas of g.gpkg are water.",
                        "Maybe the land was filtered away: take the whole layer."),
                new BrokenKind(
                        "words named gpkg",
                        "g.gpkg",
                        text("id,x,y\n1,5,6\n"),
                        (f, r) -> SquareFile.read(f, s -> true, r),
                        "The file g.gpkg has no column crs28992res100m; it has id, x, y.",
                        "Maybe the name is misspelt, or this is another file."));
    }

    private static Maker collection(String members, String geometry, String properties) {
        return text("{\"type\":\"FeatureCollection\"," + members + "\"features\":[{\"type\":\"Feature\",\"geometry\":"
                + geometry + ",\"properties\":" + properties + "}]}");
    }

    private static String square(double x, double y, double size) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}"
                .formatted(x, y, x + size, y, x + size, y + size, x, y);
    }

    static List<BrokenKind> geoJson() {
        String code = "{\"buurtcode\":\"BU1\"}";
        String rd = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},";
        return List.of(
                new BrokenKind(
                        "GeoJSON cut off",
                        "a.geojson",
                        cut(collection("", square(5.9, 52.5, 0.01), code), 0.7),
                        AREAS,
                        "The file a.geojson is no JSON at line 1: Unexpected end-of-input: expected close marker for Array.",
                        "Maybe the download was broken off, or it is another kind of file."),
                new BrokenKind(
                        "JSON that is no FeatureCollection",
                        "a.geojson",
                        text("{\"type\":\"Feature\",\"properties\":{}}"),
                        AREAS,
                        "The file a.geojson is no GeoJSON FeatureCollection: it has no list of features.",
                        "Maybe the download was broken off, or it is another kind of file."),
                new BrokenKind(
                        "a list in place of GeoJSON",
                        "a.geojson",
                        text("[1, 2]"),
                        PLACES,
                        "The file a.geojson is no GeoJSON FeatureCollection: it does not begin with an object.",
                        "Maybe the download was broken off, or it is another kind of file."),
                new BrokenKind(
                        "web page named geojson",
                        "a.geojson",
                        text("<html><body>502</body></html>"),
                        PLACES,
                        "The file a.geojson is a web page.",
                        "Maybe the download gave an error page in place of the file; open it to see what it says."),
                new BrokenKind(
                        "no features",
                        "a.geojson",
                        text("{\"type\":\"FeatureCollection\",\"features\":[]}"),
                        PLACES,
                        "The file a.geojson has no place in the Netherlands.",
                        "Maybe it is empty, or another file."),
                new BrokenKind(
                        "GeoJSON in another reference system",
                        "a.geojson",
                        collection(rd.replace("28992", "3857"), square(657_000, 6_890_000, 100), code),
                        AREAS,
                        "The file a.geojson is in the reference system urn:ogc:def:crs:EPSG::3857.",
                        "Maybe save it in WGS84 (EPSG:4326) or RD New (EPSG:28992)."),
                new BrokenKind(
                        "GeoJSON in metres that does not say so",
                        "a.geojson",
                        collection("", square(190_000, 507_000, 100), code),
                        AREAS,
                        "No feature of a.geojson has a usable geometry: The place (lon 190000.0, lat 507000.0) must lie within 180 and 90 degrees.",
                        "Maybe the coordinates are RD New metres: say so in a member crs (EPSG:28992)."),
                new BrokenKind(
                        "polygons in another country",
                        "a.geojson",
                        collection("", square(-3.7, 40.4, 0.01), code),
                        AREAS,
                        "All 1 polygons of a.geojson lie outside the Netherlands.",
                        "Maybe it is about another country, or in another reference system than RD New or WGS84."),
                new BrokenKind(
                        "polygons with longitude and latitude exchanged",
                        "a.geojson",
                        collection("", square(52.5, 5.9, 0.01), code),
                        AREAS,
                        "All 1 polygons of a.geojson lie outside the Netherlands.",
                        "Maybe longitude and latitude are exchanged."),
                new BrokenKind(
                        "polygons that say RD and hold degrees",
                        "a.geojson",
                        collection(rd, square(5.9, 52.5, 0.01), code),
                        AREAS,
                        "All 1 polygons of a.geojson lie outside the Netherlands.",
                        "Maybe they are degrees: name the columns lon and lat, or state WGS84 (EPSG:4326)."),
                new BrokenKind(
                        "polygons without codes",
                        "a.geojson",
                        collection("", square(5.9, 52.5, 0.01), "{\"id\":1}"),
                        AREAS,
                        "The file a.geojson has no polygon with a code; 1 of its rows have no code.",
                        "Maybe it is another layer; a column such as buurtcode, wijkcode or postcode is needed."),
                new BrokenKind(
                        "areas without polygons",
                        "a.csv",
                        text("buurtcode,aantal_inwoners\nBU1,5\n"),
                        AREAS,
                        "The file a.csv has no column of polygons (wkt); it has 2 columns.",
                        "Maybe it is the table of figures: give it as figures, and the polygons as GeoJSON or GeoPackage."),
                new BrokenKind(
                        "only offices of fire brigades",
                        "a.geojson",
                        collection(
                                "", "{\"type\":\"Point\",\"coordinates\":[5.9,52.5]}", "{\"LOC_TYPE\":\"Vestiging\"}"),
                        PLACES,
                        "The file a.geojson has no place in the Netherlands.",
                        "Maybe it is empty, or another file."));
    }
}
