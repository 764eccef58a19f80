// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static nl.noaber.data.BrokenFiles.text;

import java.nio.file.Files;
import java.util.List;
import nl.noaber.data.BrokenKind.Door;
import nl.noaber.data.BrokenKind.Maker;
import nl.noaber.data.location.LocationFile;
import nl.noaber.data.location.LocationFormat;

/** Broken location problems. */
final class BrokenLocations {
    private static final Door PMED = door(LocationFormat.ORLIB_PMED);
    private static final Door TSPLIB = door(LocationFormat.TSPLIB);
    private static final Door CPMP = door(LocationFormat.CPMP);
    private static final Door SJC = door(LocationFormat.SJC);
    /** The instance is the file beside it. */
    private static final Door DISTANCES =
            (f, r) -> LocationFile.read(LocationFormat.CSV, f.resolveSibling("instance.csv"), f, null);

    private static final Door INSTANCE = (f, r) -> LocationFile.read(LocationFormat.CSV, f, f, null);
    private static final String OTHER_FORMAT = "Maybe it was cut off, or the file has another --format.";
    private static final String JOINED = "Maybe two tables were joined, or a row was left half empty.";
    private static final String STRANGERS =
            "Maybe the two tables do not belong together, or its columns site and demand are exchanged.";

    private BrokenLocations() {}

    private static Door door(LocationFormat format) {
        return (f, r) -> LocationFile.read(format, f, null, null);
    }

    private static Maker distances(String instance, String distances) {
        return file -> {
            Files.writeString(file.resolveSibling("instance.csv"), instance);
            Files.writeString(file, distances);
        };
    }

    private static BrokenKind kind(String name, String file, String content, Door door, String fact, String maybe) {
        return new BrokenKind(name, file, text(content), door, fact, maybe);
    }

    static List<BrokenKind> published() {
        return List.of(
                kind(
                        "edges of blank lines",
                        "p.txt",
                        "\n \r\n",
                        PMED,
                        "The file p.txt has only blank lines.",
                        "Maybe the download was broken off."),
                kind(
                        "edges in another format",
                        "p.txt",
                        "50 5\n1 2 120 3\n",
                        PMED,
                        "Line 1 of p.txt has 2 numbers where 3 are expected (nodes, edges, p): '50 5'.",
                        OTHER_FORMAT),
                kind(
                        "edges cut off",
                        "p.txt",
                        "3 2 1\n1 2 5\n",
                        PMED,
                        "The file p.txt announces 2 edges and has 1.",
                        "Maybe it was cut off, or it has another --format."),
                kind(
                        "edges cut off within a line",
                        "p.txt",
                        "3 2 1\n1 2 5\n2 3\n",
                        PMED,
                        "Line 3 of p.txt has 2 numbers where 3 are expected (node, node, cost): '2 3'.",
                        OTHER_FORMAT),
                kind(
                        "edge to a node that is not there",
                        "p.txt",
                        "3 1 1\n1 4 5\n",
                        PMED,
                        "Line 2 of p.txt has node 4, which is no whole number from 1 to 3.",
                        OTHER_FORMAT),
                kind(
                        "edge below zero",
                        "p.txt",
                        "3 1 1\n1 2 -5\n",
                        PMED,
                        "Line 2 of p.txt has cost -5, which is below zero.",
                        "Maybe a sign slipped in, or the file has another --format."),
                kind(
                        "edge with a comma",
                        "p.txt",
                        "3 1 1\n1 2 5,5\n",
                        PMED,
                        "Line 2 of p.txt has '5,5' where a number is expected.",
                        "Maybe it has a comma as decimal: write a point."),
                kind(
                        "edge without a figure",
                        "p.txt",
                        "3 1 1\n1 2 NA\n",
                        PMED,
                        "Line 2 of p.txt has 'NA' where a number is expected.",
                        "Maybe a figure is missing."),
                kind(
                        "more sites than nodes",
                        "p.txt",
                        "3 0 4\n",
                        PMED,
                        "Line 1 of p.txt has p 4, which is no whole number from 1 to 3.",
                        OTHER_FORMAT),
                kind(
                        "more nodes than a machine holds",
                        "p.txt",
                        "99999 0 4\n",
                        PMED,
                        "Line 1 of p.txt has a number of nodes 99999, which is no whole number from 1 to 15000.",
                        OTHER_FORMAT),
                kind(
                        "TSPLIB with geographical distances",
                        "t.tsp",
                        "NAME: t\nDIMENSION: 1\nEDGE_WEIGHT_TYPE: GEO\nNODE_COORD_SECTION\n1 52.3 5.4\nEOF\n",
                        TSPLIB,
                        "The file t.tsp has EDGE_WEIGHT_TYPE GEO; only EUC_2D is read.",
                        "Maybe give its distances as a table: --format csv."),
                kind(
                        "TSPLIB without a way to count distances",
                        "t.tsp",
                        "DIMENSION: 1\nNODE_COORD_SECTION\n1 2 3\n",
                        TSPLIB,
                        "The file t.tsp has no EDGE_WEIGHT_TYPE, so nobody knows how its distances are counted.",
                        "Maybe it was cut off; if its distances are straight, add EDGE_WEIGHT_TYPE : EUC_2D."),
                kind(
                        "TSPLIB with a matrix",
                        "t.tsp",
                        "DIMENSION: 1\nEDGE_WEIGHT_TYPE: EXPLICIT\nEDGE_WEIGHT_SECTION\n0\nEOF\n",
                        TSPLIB,
                        "The file t.tsp has no NODE_COORD_SECTION.",
                        "Maybe it gives its distances as a matrix, or it is a tour or another kind of file."),
                kind(
                        "TSPLIB without DIMENSION",
                        "t.tsp",
                        "EDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n1 2 3\n",
                        TSPLIB,
                        "The file t.tsp has no DIMENSION.",
                        "Maybe it was cut off, or it is another kind of file."),
                kind(
                        "TSPLIB cut off",
                        "t.tsp",
                        "DIMENSION : 3\nEDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n1 2 3\n2 3 4\n",
                        TSPLIB,
                        "The file t.tsp has DIMENSION 3 and 2 points.",
                        "Maybe it was cut off, or two files were joined."),
                kind(
                        "TSPLIB with a point twice",
                        "t.tsp",
                        "DIMENSION : 2\nEDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n1 2 3\n1 3 4\nEOF\n",
                        TSPLIB,
                        "Line 5 of t.tsp names point 1 again.",
                        "Maybe two files were joined."),
                kind(
                        "points in another format",
                        "c.txt",
                        "100 200 5\n1 2 30\n",
                        CPMP,
                        "Line 1 of c.txt has 3 numbers where 2 are expected (points, p): '100 200 5'.",
                        OTHER_FORMAT),
                kind(
                        "points cut off",
                        "c.txt",
                        "2 1\n1 2 120 3\n",
                        CPMP,
                        "The file c.txt announces 2 points and has 1.",
                        "Maybe it was cut off, or it has another --format."),
                kind(
                        "points without a demand",
                        "c.dat",
                        "2 1\r\n1 2 120\r\n1 2 120\r\n",
                        SJC,
                        "Line 2 of c.dat has 3 numbers where 4 are expected (x, y, capacity, demand): '1 2 120'.",
                        OTHER_FORMAT),
                kind(
                        "points with a demand below zero",
                        "c.dat",
                        "1 1\n1 2 120 -3\n",
                        SJC,
                        "Line 2 of c.dat has demand -3, which is below zero.",
                        "Maybe a sign slipped in, or the file has another --format."));
    }

    static List<BrokenKind> tables() {
        String good = "id,weight\na,1\nb,2\n";
        return List.of(
                kind(
                        "customers without weights",
                        "i.csv",
                        "id,people\na,1\n",
                        INSTANCE,
                        "The file i.csv has no column weight; it has id, people.",
                        "Maybe the name is misspelt, or this is another file."),
                kind(
                        "customer without a weight",
                        "i.csv",
                        "id,weight\na,1\nb,\n",
                        INSTANCE,
                        "Row 2 of i.csv has no weight.",
                        "Maybe it counts for nothing: write 0; a row that is only a site has a capacity and no weight."),
                kind(
                        "customer twice",
                        "i.csv",
                        "id,weight\na,1\na,2\n",
                        INSTANCE,
                        "Row 2 of i.csv has id a, as row 1 has.",
                        JOINED),
                kind("customer without id", "i.csv", "id,weight\n,1\n", INSTANCE, "Row 1 of i.csv has no id.", JOINED),
                kind(
                        "weight in words",
                        "i.csv",
                        "id,weight\na,many\n",
                        INSTANCE,
                        "Row 1 of i.csv has weight 'many', which is not a number.",
                        "Maybe it has a comma as decimal: write a point."),
                kind(
                        "demand below zero",
                        "i.csv",
                        "id,weight,demand\na,1,-2\n",
                        INSTANCE,
                        "Row 1 of i.csv has demand -2, which is not from 0 to 1e+12.",
                        "Maybe a sign or a unit slipped in."),
                new BrokenKind(
                        "customers who count for nothing",
                        "d.csv",
                        distances("id,weight\na,0\n", "site,demand,distance\ns,a,\nt,a,\n"),
                        DISTANCES,
                        "The file d.csv has no distance.",
                        "Maybe the column of distances is empty, or a filter left nothing."),
                new BrokenKind(
                        "distances of other columns",
                        "d.csv",
                        distances(good, "a,b,distance\na,a,1\n"),
                        DISTANCES,
                        "The file d.csv has no column site; it has a, b, distance.",
                        "Maybe the name is misspelt, or this is another file."),
                new BrokenKind(
                        "distance to a stranger",
                        "d.csv",
                        distances(good, "site,demand,distance\ns,a,1\ns,z,1\n"),
                        DISTANCES,
                        "Row 2 of d.csv has demand 'z', which is no id of instance.csv.",
                        STRANGERS),
                new BrokenKind(
                        "distance from nowhere",
                        "d.csv",
                        distances(good, "site,demand,distance\n,a,1\n"),
                        DISTANCES,
                        "Row 1 of d.csv has no site.",
                        STRANGERS),
                new BrokenKind(
                        "distance below zero",
                        "d.csv",
                        distances(good, "site,demand,distance\ns,a,-1\n"),
                        DISTANCES,
                        "Row 1 of d.csv has distance -1, which is not from 0 to 1e+12.",
                        "Maybe a sign or a unit slipped in."),
                new BrokenKind(
                        "distance twice",
                        "d.csv",
                        distances(good, "site,demand,distance\ns,a,1\ns,b,1\ns,a,1\n"),
                        DISTANCES,
                        "The file d.csv has the distance from site s to a twice.",
                        "Maybe two tables were joined; keep one row for each pair."));
    }
}
