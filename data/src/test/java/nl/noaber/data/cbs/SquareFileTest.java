// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;
import nl.noaber.data.geopackage.GeoPackageOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class SquareFileTest {
    @TempDir
    private Path folder = Path.of("");

    private final Refusals refusals = new Refusals();

    private FigureTable csv(String text) throws IOException {
        return SquareFile.read(Files.writeString(folder.resolve("cbs_vk100_2024_v1.csv"), text), s -> true, refusals)
                .figures();
    }

    /** Codes are kept, blanks are not zeros, ids of both widths are the same square, and the second of a pair is refused. */
    @Test
    void a01_aMissingFigureKeepsItsCode() throws IOException {
        FigureTable figures = csv("""
                crs28992res100m,aantal_inwoners,aantal_woningen,geom
                E0975N4520,35,-99997,MULTIPOLYGON
                E0976N4520,,-99995,x
                E97500N452000,40,5,twice
                E09x,1,2,y
                """);
        int row = figures.row("E0975N4520");
        assertThat(figures.value("aantal_inwoners", row)).isEqualTo(35);
        assertThat(figures.value("aantal_woningen", row)).isNaN();
        assertThat(figures.code("aantal_woningen", row)).isEqualTo(FigureTable.SUPPRESSED);
        assertThat(figures.code("aantal_inwoners", figures.row("E0976N4520"))).isEqualTo(FigureTable.BLANK);
        assertThat(figures.code("aantal_woningen", figures.row("E0976N4520"))).isEqualTo(FigureTable.NOT_AVAILABLE);
        assertThat(figures.year("aantal_inwoners", row)).isEqualTo(2024);
        assertThat(figures.has("geom")).isFalse();
        assertThat(refusals.counts())
                .extracting(Refusals.Count::reason)
                .containsExactly("the id is no square of 100 m", "the square is there twice");
    }

    @Test
    void a02_everySpellingIsTheSameColumn() throws IOException {
        assertThat(csv("crs28992res100m,aantalInwoners,aantalInwoners65JaarEnOuder\nE0975N4520,5,5\n")
                        .columns())
                .containsExactly("aantal_inwoners", "aantal_inwoners_65_jaar_en_ouder");
        assertThat(csv("C28992R100,INW2010,INW_65PL\nE0975N4520,5,5\n").columns())
                .containsExactly("aantal_inwoners", "aantal_inwoners_65_jaar_en_ouder");
    }

    @Test
    void a03_aGeoPackageGivesTheSame() {
        Path file = folder.resolve("cbs_vk500_2024_v1.gpkg");
        var shape = new GeometryFactory().toGeometry(new Envelope(97_500, 98_000, 452_000, 452_500));
        GeoPackageOut.write(
                file,
                false,
                Instant.EPOCH,
                List.of(new GeoPackageOut.Layer(
                        "cbs_vk500_2024",
                        "POLYGON",
                        List.of(
                                new GeoPackageOut.Field("crs28992res500m", GeoPackageOut.Type.TEXT),
                                new GeoPackageOut.Field("aantal_inwoners", GeoPackageOut.Type.REAL)),
                        List.of(
                                new GeoPackageOut.Feature(shape, Arrays.asList("E0975N4520", 35.0)),
                                new GeoPackageOut.Feature(shape, Arrays.asList("E0980N4520", -99_997.0))))));
        SquareTable squares = SquareFile.read(file, s -> true, refusals);
        assertThat(squares.sizeMetres()).isEqualTo(500);
        assertThat(squares.figures().value("aantal_inwoners", 0)).isEqualTo(35);
        assertThat(squares.figures().code("aantal_inwoners", 1)).isEqualTo(FigureTable.SUPPRESSED);
    }

    @Test
    void b01_whatIsNoTableOfSquaresIsRefused() {
        assertThatThrownBy(() -> csv("id,aantal_inwoners\n1,2\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no column crs28992res100m");
        assertThatThrownBy(() -> csv("crs28992res100m,aantal_woningen\nE0975N4520,2\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no column aantal_inwoners");
        assertThatThrownBy(() -> csv("crs28992res100m,aantal_inwoners\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a header and no rows");
    }
}
