// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.bytes;
import static nl.noaber.data.BrokenFiles.cut;
import static nl.noaber.data.BrokenFiles.folder;
import static nl.noaber.data.BrokenFiles.gzip;
import static nl.noaber.data.BrokenFiles.nothing;
import static nl.noaber.data.BrokenFiles.pbf;
import static nl.noaber.data.BrokenFiles.text;

import java.nio.file.Files;
import java.util.List;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.grid.AsciiGrid;
import nl.noaber.data.osm.StreetReader;

/** Broken maps: streets and grids of depth. */
final class BrokenMaps {
    private static final Door STREETS = (file, refusals) -> StreetReader.read(file);
    private static final Door DEPTHS = AsciiGrid::read;
    private static final String GRID = "ncols 2\nnrows 2\nxllcorner 190000\nyllcorner 507000\ncellsize 25\n";

    private BrokenMaps() {}

    static List<BrokenKind> streets() {
        return List.of(
                new BrokenKind(
                        "no street file",
                        "s.osm.pbf",
                        nothing(),
                        STREETS,
                        "The street file s.osm.pbf is not there.",
                        "Maybe its name is misspelt."),
                new BrokenKind(
                        "street folder",
                        "s.osm.pbf",
                        folder(),
                        STREETS,
                        "The street file s.osm.pbf is not there.",
                        "Maybe its name is misspelt."),
                new BrokenKind(
                        "empty street file",
                        "s.osm.pbf",
                        text(""),
                        STREETS,
                        "The street file s.osm.pbf is not an OpenStreetMap file: it is empty.",
                        "Maybe unpack it first, or choose the file that ends in .osm.pbf or .osm.gz."),
                new BrokenKind(
                        "zip named pbf",
                        "s.osm.pbf",
                        bytes('P', 'K', 3, 4, 0),
                        STREETS,
                        "The street file s.osm.pbf is not an OpenStreetMap file: it is a zip archive.",
                        "Maybe unpack it first, or choose the file that ends in .osm.pbf or .osm.gz."),
                new BrokenKind(
                        "words named pbf",
                        "s.osm.pbf",
                        text("hello"),
                        STREETS,
                        "The street file s.osm.pbf is not an OpenStreetMap file: its first bytes are 104 and 101.",
                        "Maybe unpack it first, or choose the file that ends in .osm.pbf or .osm.gz."),
                new BrokenKind(
                        "truncated pbf",
                        "s.osm.pbf",
                        cut(pbf("residential"), 0.8),
                        STREETS,
                        "The street file s.osm.pbf is cut off after 1 whole blocks.",
                        "Maybe the download stopped half-way: fetch it again."),
                new BrokenKind(
                        "pbf without a way to walk on",
                        "s.osm.pbf",
                        pbf("motorway"),
                        STREETS,
                        "The street file s.osm.pbf has no street on which one may walk.",
                        "Maybe it is an extract of something else (buildings, boundaries), or of water."),
                new BrokenKind(
                        "gz that is no gz",
                        "s.osm.gz",
                        text("id,x,y\n"),
                        STREETS,
                        "The street file s.osm.gz is not an OpenStreetMap file: its first bytes are 105 and 100.",
                        "Maybe unpack it first, or choose the file that ends in .osm.pbf or .osm.gz."),
                new BrokenKind(
                        "gz cut off",
                        "s.osm.gz",
                        cut(gzip("<osm><node id=\"1\" lat=\"52\" lon=\"5\"/></osm>"), 0.6),
                        STREETS,
                        "The street file s.osm.gz cannot be read: Unexpected end of ZLIB input stream.",
                        "Maybe it is damaged: compare its size with that on the download page, or fetch it again."),
                new BrokenKind(
                        "OSM XML broken",
                        "s.osm",
                        text("<osm version=\"0.6\"><node id=\"1\" lat=\"52\""),
                        STREETS,
                        "The street file s.osm cannot be read: Unexpected end of input block in start tag.",
                        "Maybe it is damaged: compare its size with that on the download page, or fetch it again."),
                new BrokenKind(
                        "OSM XML without streets",
                        "s.osm",
                        text("<osm version=\"0.6\"><node id=\"1\" lat=\"52\" lon=\"5\"/></osm>"),
                        STREETS,
                        "The street file s.osm has no street on which one may walk.",
                        "Maybe it is an extract of something else (buildings, boundaries), or of water."),
                new BrokenKind(
                        "web page named osm",
                        "s.osm",
                        text("<html></html>"),
                        STREETS,
                        "The street file s.osm cannot be read: File is not a valid OSM stream.",
                        "Maybe it is damaged: compare its size with that on the download page, or fetch it again."));
    }

    static List<BrokenKind> grids() {
        return List.of(
                new BrokenKind(
                        "grid with a cell too few",
                        "d.asc",
                        text(GRID + "1 2 3"),
                        DEPTHS,
                        "The grid d.asc has 3 cells where 4 were announced.",
                        "Maybe the download was broken off."),
                new BrokenKind(
                        "grid with a cell too many",
                        "d.asc",
                        text(GRID + "1 2\n3 4\n5"),
                        DEPTHS,
                        "The grid d.asc has more than 4 cells.",
                        "Maybe the header belongs to another grid."),
                new BrokenKind(
                        "grid in degrees",
                        "d.asc",
                        text("ncols 1\nnrows 1\nxllcorner 5.9\nyllcorner 52.5\ncellsize 0.01\n1"),
                        DEPTHS,
                        "The grid d.asc has its middle outside the Netherlands.",
                        "Maybe it is in degrees; convert it to RD New (EPSG:28992)."),
                new BrokenKind(
                        "grid with NaN in its header",
                        "d.asc",
                        text(GRID.replace("ncols 2", "ncols NaN") + "1 2\n3 4"),
                        DEPTHS,
                        "The grid d.asc has no number after ncols at its head.",
                        "Maybe the header is damaged."),
                new BrokenKind(
                        "grid without a header line",
                        "d.asc",
                        text(GRID.replace("nrows 2\n", "") + "1 2\n3 4"),
                        DEPTHS,
                        "The file d.asc has no line nrows at its head.",
                        "Maybe it is no ESRI ASCII grid."),
                new BrokenKind(
                        "grid with cells of no size",
                        "d.asc",
                        text(GRID.replace("cellsize 25", "cellsize 0") + "1 2\n3 4"),
                        DEPTHS,
                        "The grid d.asc has cells of 0.0 m.",
                        "Maybe the header is damaged."),
                new BrokenKind(
                        "grid of a thousand million cells",
                        "d.asc",
                        text(GRID.replace("ncols 2", "ncols 600000000") + "1"),
                        DEPTHS,
                        "The grid d.asc has 600000000 columns and 2 rows.",
                        "Maybe the header is damaged; at most 200 million cells are read."),
                new BrokenKind(
                        "grid of heights",
                        "d.asc",
                        text(GRID + "-1.5 -2\n0 0.4"),
                        DEPTHS,
                        "The grid d.asc has 2 cells with a depth below zero.",
                        "Maybe it holds heights, not depths of water."),
                new BrokenKind(
                        "grid with words",
                        "d.asc",
                        text(GRID + "1 2\ndry 4"),
                        DEPTHS,
                        "The grid d.asc has 'dry' where a number should stand.",
                        "Maybe it is no ESRI ASCII grid, or it is damaged."),
                new BrokenKind(
                        "grid whose .prj is not RD New",
                        "d.asc",
                        file -> {
                            Files.writeString(file, GRID + "1 2\n3 4");
                            Files.writeString(file.resolveSibling("d.prj"), "PROJCS[\"ETRS89 / UTM zone 31N\"]");
                        },
                        DEPTHS,
                        "The file d.asc is not in RD New: its .prj says projcs[\"etrs89 / utm zone 31n\"].",
                        "Maybe convert it to RD New (EPSG:28992) first."));
    }
}
