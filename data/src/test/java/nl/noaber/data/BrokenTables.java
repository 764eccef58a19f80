// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.bytes;
import static nl.noaber.data.BrokenFiles.folder;
import static nl.noaber.data.BrokenFiles.gzip;
import static nl.noaber.data.BrokenFiles.nothing;
import static nl.noaber.data.BrokenFiles.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.places.PlaceFile;

/** Broken tables: text that is no text, and rows without places. */
final class BrokenTables {
    private static final Door ADDRESSES = AddressFile::read;
    private static final Door PLACES = (file, refusals) -> PlaceFile.read(file, "", refusals);
    private static final Door FIGURES = AreaFigures::read;
    private static final Door AGES = PostcodeAges::read;

    private BrokenTables() {}

    static List<BrokenKind> texts() {
        return List.of(
                new BrokenKind(
                        "no file",
                        "nowhere.csv",
                        nothing(),
                        (f, r) -> AddressFile.read(f.getFileName(), r),
                        "The file nowhere.csv is not there.",
                        "Maybe the name or the folder is misspelt."),
                new BrokenKind(
                        "folder in place of file",
                        "addresses.csv",
                        folder(),
                        ADDRESSES,
                        "addresses.csv is a folder, not a file.",
                        "Maybe name the file inside it."),
                new BrokenKind(
                        "empty file",
                        "a.csv",
                        text(""),
                        ADDRESSES,
                        "The file a.csv is empty.",
                        "Maybe the download was broken off."),
                new BrokenKind(
                        "zip named csv",
                        "a.csv",
                        bytes('P', 'K', 3, 4, 0),
                        ADDRESSES,
                        "The file a.csv is a zip archive.",
                        "Maybe unpack it first and name the file inside."),
                new BrokenKind(
                        "gzip named csv",
                        "a.csv",
                        gzip("id,x,y\n1,2,3\n"),
                        PLACES,
                        "The file a.csv is packed with gzip.",
                        "Maybe unpack it first."),
                new BrokenKind(
                        "web page named csv",
                        "a.csv",
                        text("<!DOCTYPE html><html>404</html>"),
                        FIGURES,
                        "The file a.csv is a web page.",
                        "Maybe the download gave an error page in place of the file; open it to see what it says."),
                new BrokenKind(
                        "error of a service named csv",
                        "a.csv",
                        text("<?xml version='1.0'?><ExceptionReport/>"),
                        FIGURES,
                        "The file a.csv is XML.",
                        "Maybe the service answered with an error, or gave GML; ask it for GeoJSON or CSV."),
                new BrokenKind(
                        "GeoPackage named csv",
                        "a.csv",
                        text("SQLite format 3\u0000"),
                        AGES,
                        "The file a.csv is a database (GeoPackage), not text.",
                        "Maybe its name should end in .gpkg."),
                new BrokenKind(
                        "UTF-16",
                        "a.csv",
                        text("id,x,y\n1,2,3\n", StandardCharsets.UTF_16LE),
                        ADDRESSES,
                        "The file a.csv is not text: it has zero bytes in its first 26.",
                        "Maybe it is another kind of file, or text in UTF-16; save it as UTF-8."),
                new BrokenKind(
                        "Latin-1",
                        "a.csv",
                        text("id,x,y,naam\n1,190000,507000,Café\n", StandardCharsets.ISO_8859_1),
                        PLACES,
                        "The file a.csv is not UTF-8.",
                        "Maybe it was saved as Windows or Latin-1 text; save it again as CSV UTF-8."),
                new BrokenKind(
                        "Latin-1 far below",
                        "a.csv",
                        text(
                                "id,x,y,naam\n" + "1,190000,507000,b\n".repeat(10_000) + "2,190000,507000,Café\n",
                                StandardCharsets.ISO_8859_1),
                        PLACES,
                        "The file a.csv is not UTF-8.",
                        "Maybe it was saved as Windows or Latin-1 text; save it again as CSV UTF-8."),
                new BrokenKind(
                        "header only",
                        "a.csv",
                        text("id,x,y\n"),
                        ADDRESSES,
                        "The file a.csv has a header and no rows.",
                        "Maybe a filter left nothing, or the download was broken off."),
                new BrokenKind(
                        "unequal columns",
                        "a.csv",
                        text("id,lon,lat\n1,5,9,52,5\n2,5,9,52,6\n"),
                        ADDRESSES,
                        "Every row of a.csv has more cells than its 3 columns.",
                        "Maybe numbers have a comma as decimal: save it with semicolons between the columns."),
                new BrokenKind(
                        "quotation mark not closed",
                        "a.csv",
                        text("id,\"x,y\n1,2,3\n"),
                        ADDRESSES,
                        "The file a.csv has no place: neither x and y (RD) nor lon and lat (WGS84) among its 2 columns.",
                        "Maybe rename the columns, or it is another file."));
    }

    static List<BrokenKind> places() {
        return List.of(
                new BrokenKind(
                        "no column of places",
                        "a.csv",
                        text("id,street\n1,Plantage\n"),
                        ADDRESSES,
                        "The file a.csv has no place: neither x and y (RD) nor lon and lat (WGS84) among its 2 columns.",
                        "Maybe rename the columns, or it is another file."),
                new BrokenKind(
                        "addresses without coordinates",
                        "a.csv",
                        text("id,x,y\n1,,\n2,.,.\n"),
                        ADDRESSES,
                        "The file a.csv has no address with a place in the Netherlands.",
                        "Maybe the columns of the place are empty."),
                new BrokenKind(
                        "longitude and latitude exchanged",
                        "a.csv",
                        text("id,lon,lat\n1,52.5,5.9\n"),
                        ADDRESSES,
                        "The file a.csv has no address with a place in the Netherlands.",
                        "Maybe longitude and latitude are exchanged."),
                new BrokenKind(
                        "x and y exchanged",
                        "a.csv",
                        text("id,x,y\n1,507000,190000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe x and y are exchanged."),
                new BrokenKind(
                        "degrees named x and y",
                        "a.csv",
                        text("id,x,y\n1,5.9,52.5\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are degrees: name the columns lon and lat, or state WGS84 (EPSG:4326)."),
                new BrokenKind(
                        "metres named lon and lat",
                        "a.csv",
                        text("id,lon,lat\n1,190000,507000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are RD New metres: name the columns x and y, or state EPSG:28992."),
                new BrokenKind(
                        "Web Mercator named x and y",
                        "a.csv",
                        text("id,x,y\n1,657000,6890000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are Web Mercator metres (EPSG:3857); convert them to RD New (EPSG:28992)."),
                new BrokenKind(
                        "UTM named x and y",
                        "a.csv",
                        text("id,x,y\n1,697000,5820000\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe they are UTM metres (EPSG:25831 or 32631); convert them to RD New (EPSG:28992)."),
                new BrokenKind(
                        "places that were never filled in",
                        "a.csv",
                        text("id,lon,lat\n1,0,0\n2,0,0\n"),
                        PLACES,
                        "The file a.csv has no row with a place in the Netherlands.",
                        "Maybe the places were never filled in: they are 0, 0."),
                new BrokenKind(
                        "only withdrawn addresses",
                        "a.csv",
                        text("id,x,y,status\n1,190000,507000,Verblijfsobject ingetrokken\n"),
                        ADDRESSES,
                        "The file a.csv has no address in use.",
                        "Maybe it holds only planned or withdrawn addresses."));
    }
}
