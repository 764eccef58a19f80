// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.median.Distances;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationFileTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    private LocationProblem read(LocationFormat format, String text) throws IOException {
        return LocationFile.read(format, file("f", text), null, null);
    }

    private LocationProblem tables(String instance, String distances) throws IOException {
        return LocationFile.read(LocationFormat.CSV, file("i.csv", instance), file("d.csv", distances), null);
    }

    @Test
    void a01_edgesBecomeShortestPathsBothWays() throws IOException {
        LocationProblem problem = read(LocationFormat.ORLIB_PMED, " 4 3 2 \n 1 2 30\n2 3 46 \n 3 4 1\n\n");
        assertThat(problem.p()).isEqualTo(2);
        assertThat(problem.distances()).isInstanceOfSatisfying(Distances.Whole.class, whole -> assertThat(whole.row())
                .isDeepEqualTo(new int[][] {{0, 30, 76, 77}, {30, 0, 46, 47}, {76, 46, 0, 1}, {77, 47, 1, 0}}));
        assertThat(problem.siteNumber()).containsExactly(1, 2, 3, 4);
        assertThat(problem.weight()).containsOnly(1);
        assertThat(problem.notes()).isEmpty();
    }

    /** The published optima of pmed hold only when the last line wins, not the cheapest. */
    @Test
    void a02_aLaterLineForAPairWinsWhicheverWayRound() throws IOException {
        LocationProblem problem =
                read(LocationFormat.ORLIB_PMED, "3 5 1\r\n1 2 3\r\n2\t3\t9\r\n2 1 7\r\n3 2 4\r\n3 3 1\r\n");
        assertThat(problem.distances().between(0, 1)).isEqualTo(7);
        assertThat(problem.distances().between(0, 2)).isEqualTo(11);
        assertThat(problem.notes())
                .containsExactly("f: 3 lines name a pair that a later line names again, or a node twice;"
                        + " the later one counts.");
    }

    @Test
    void a03_pairsWithoutAPathAreToldAndInfinite() throws IOException {
        LocationProblem problem = read(LocationFormat.ORLIB_PMED, "4 2 1\n1 2 3\n3 4 4.5\n");
        assertThat(problem.distances().between(0, 2)).isInfinite();
        assertThat(problem.distances().between(2, 3)).isEqualTo(4.5);
        assertThat(problem.notes())
                .containsExactly(
                        "f: 4 of the 6 pairs of nodes have no path between them, so neither can serve the other.");
    }

    @Test
    void b01_tsplibIsRoundedAsAsked() throws IOException {
        String text = """
                NAME : t
                TYPE : TSP
                COMMENT : Grötschel : 3 points
                DIMENSION : 3
                EDGE_WEIGHT_TYPE : EUC_2D
                NODE_COORD_SECTION
                1 0.0e+00 0
                2 1.50e+00 0
                3 1.5e0 1.5
                EOF
                """;
        Path file = file("t.tsp", text);
        assertThat(read(LocationFormat.TSPLIB, text).distances().between(0, 2)).isEqualTo(2);
        assertThat(distance(file, Rounding.FLOOR, 0, 1)).isEqualTo(1);
        assertThat(distance(file, Rounding.ROUND, 0, 1)).isEqualTo(2);
        assertThat(distance(file, Rounding.EXACT, 0, 2)).isEqualTo(Math.sqrt(4.5));
    }

    private static double distance(Path file, Rounding rounding, int client, int site) {
        return LocationFile.read(LocationFormat.TSPLIB, file, null, rounding)
                .distances()
                .between(client, site);
    }

    @Test
    void b02_tsplibMayBeWrittenInOtherWays() throws IOException {
        LocationProblem problem = read(LocationFormat.TSPLIB, """
                \u00ef\u00bb\u00bfNAME:t
                NODE_COORD_TYPE: TWOD_COORDS
                DIMENSION:3
                EDGE_WEIGHT_TYPE EUC_2D
                CAPACITY : 4

                NODE_COORD_SECTION:
                \t3\t30\t40
                  1  -0.3E+1  4
                2 0 0

                DEMAND_SECTION
                1 7
                2 7
                3 7
                DEPOT_SECTION
                1
                -1
                EOF
                \032""".replace("\n", "\r\n"));
        assertThat(problem.clients()).isEqualTo(3);
        assertThat(problem.distances().between(1, 0)).isEqualTo(5);
        assertThat(problem.distances().between(1, 2)).isEqualTo(50);
        assertThat(problem.p()).isZero();
    }

    @Test
    void b03_pointsThatAreNotNumberedFromOneStandInTheOrderOfTheFile() throws IOException {
        LocationProblem problem = read(
                LocationFormat.TSPLIB,
                "DIMENSION: 2\nEDGE_WEIGHT_TYPE: EUC_2D\nNODE_COORD_SECTION\n10 0 0\n5 3 4\nEOF");
        assertThat(problem.distances().between(0, 1)).isEqualTo(5);
        assertThat(problem.siteNumber()).containsExactly(1, 2);
    }

    @Test
    void c01_capacitiesAreReadAndDistancesRoundedByFormat() throws IOException {
        String text = " 2   1 \r\n 2   62   120   3 \r\n 3.5\t62\t110\t0 \r\n\r\n";
        LocationProblem cpmp = read(LocationFormat.CPMP, text);
        assertThat(cpmp.p()).isEqualTo(1);
        assertThat(cpmp.capacity()).containsExactly(120, 110);
        assertThat(cpmp.demand()).containsExactly(3, 0);
        assertThat(cpmp.weight()).containsExactly(1, 1);
        assertThat(cpmp.distances().between(0, 1)).isEqualTo(1);
        assertThat(read(LocationFormat.SJC, text).distances().between(0, 1)).isEqualTo(1.5);
    }

    @Test
    void d01_tablesWithSitesOfTheirOwn() throws IOException {
        LocationProblem problem = tables(
                "id,weight\na,2\nb,0.5\nc,1\n", "distance,site,demand\n1.5,north,a\n2,north,b\n3,south,c\n,south,a\n");
        assertThat(problem.siteIds()).containsExactly("north", "south");
        assertThat(problem.siteNumber()).containsExactly(1, 2);
        assertThat(problem.clientIds()).containsExactly("a", "b", "c");
        assertThat(problem.weight()).containsExactly(2, 0.5, 1);
        assertThat(problem.capacity()).containsOnly(Double.NaN);
        assertThat(problem.distances()).isInstanceOf(Distances.Sparse.class);
        assertThat(problem.distances().between(1, 0)).isEqualTo(2);
        assertThat(problem.distances().between(1, 1)).isInfinite();
        assertThat(problem.notes()).containsExactly("d.csv: 1 rows have no distance; those sites cannot serve there.");
    }

    /** Sites among the customers keep the number of their row, also when the distances name them in another order. */
    @Test
    void d02_sitesThatAreRowsOfTheInstance() throws IOException {
        LocationProblem problem = tables(
                "id,weight,demand,capacity\na,2,5,\nhall,,,40\nb,1,6,30\nold,0,0,10\n",
                "site,demand,distance\nb,a,7\nb,b,0\nhall,a,8\nhall,b,9\n");
        assertThat(problem.siteIds()).containsExactly("hall", "b");
        assertThat(problem.siteNumber()).containsExactly(2, 3);
        assertThat(problem.capacity()).containsExactly(40, 30);
        assertThat(problem.clientIds()).containsExactly("a", "b");
        assertThat(problem.demand()).containsExactly(5, 6);
        assertThat(problem.distances()).isInstanceOfSatisfying(Distances.Whole.class, whole -> assertThat(whole.row())
                .isDeepEqualTo(new int[][] {{8, 7}, {9, 0}}));
        assertThat(problem.notes()).containsExactly("i.csv: 1 rows of weight 0 that no site can serve are left out.");
    }

    @Test
    void d03_aTableOfWalksIsReadAsItIs() throws IOException {
        LocationProblem problem = tables(
                "id,weight\nhome,2\nfar,1\n",
                "from,to,metres,minutes,snap_from_m,snap_to_m\nhall,home,333.585,5.00,6.8,0.0\nhall,far,,,6.8,\n");
        assertThat(problem.distances().between(0, 0)).isEqualTo(333.585);
        assertThat(problem.distances().between(1, 0)).isInfinite();
    }

    @ParameterizedTest
    @CsvSource({
        "CSV,false,FLOOR,--distance says",
        "CSV,false,,--format csv needs --distances",
        "ORLIB_PMED,false,EXACT,--distance says",
        "TSPLIB,true,,--distances belongs to --format csv"
    })
    void e01_argumentsThatDoNotBelongTogetherAreRefused(
            LocationFormat format,
            boolean hasDistances,
            @org.jspecify.annotations.Nullable Rounding rounding,
            String fact) {
        Path other = Path.of("d.csv");
        assertThatThrownBy(() -> LocationFile.read(format, Path.of("x"), hasDistances ? other : null, rounding))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(fact)
                .hasMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @CsvSource({
        "pmed/pmed1.txt,ORLIB_PMED,100,5", "pmed/pmed20.txt,ORLIB_PMED,400,133", "tsplib/rl1304.tsp,TSPLIB,1304,0",
        "tsplib/fl1400.tsp,TSPLIB,1400,0", "tsplib/u1060.tsp,TSPLIB,1060,0", "cpmp/SJC1.dat,SJC,100,10",
        "cpmp/SJC2.dat,SJC,200,15", "cpmp/pmedcap1/cpmp01.txt,CPMP,50,5", "cpmp/pmedcap1/cpmp20.txt,CPMP,100,10"
    })
    void f01_publishedFilesAreRead(String name, LocationFormat format, int n, int p) {
        LocationProblem problem = LocationFile.read(format, RealData.need("location/" + name), null, null);
        assertThat(problem.clients()).isEqualTo(n);
        assertThat(problem.p()).isEqualTo(p);
        for (int i = 0; i < n; i++) {
            assertThat(problem.distances().between(i, i)).isZero();
            assertThat(problem.distances().between(i, 0))
                    .isEqualTo(problem.distances().between(0, i));
        }
    }
}
