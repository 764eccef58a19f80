// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.DepthGrid;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Address;
import nl.noaber.data.addresses.AddressFile;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.cbs.SquareTable;
import nl.noaber.data.grid.AsciiGrid;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;

/** The readers on real files, against figures counted by other programs. */
class RealFilesTest {
    private final Refusals refusals = new Refusals();

    private static double sum(FigureTable table, String column) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            double value = table.value(column, row);
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }

    @Test
    void a01_rijnmondHas15347SquaresOf1201175Residents() {
        SquareTable squares = SquareFile.read(RealData.need("rijnmond/grid_100m_rijnmond.csv"), s -> true, refusals);
        assertThat(squares.sizeMetres()).isEqualTo(100);
        assertThat(squares.figures().rows()).isEqualTo(15_347);
        assertThat(sum(squares.figures(), "aantal_inwoners")).isEqualTo(1_201_175);
        assertThat(squares.figures().rows() - squares.figures().present("aantal_inwoners_65_jaar_en_ouder"))
                .isEqualTo(5_020);
        assertThat(refusals.total()).isZero();
    }

    @Test
    void a02_kampenHasNineDistrictsWithFigures() {
        FigureTable figures = AreaFigures.read(RealData.need("kampen/wijken_2024_kwb_kampen.csv"), refusals);
        int kampen = figures.row("WK016600");
        assertThat(figures.value("aantal_inwoners", kampen)).isEqualTo(38_595);
        assertThat(figures.year("aantal_inwoners", kampen)).isEqualTo(2024);
        List<Area> areas = AreaFile.read(RealData.need("kampen/wijken_2024_kampen.geojson"), refusals);
        assertThat(areas).extracting(Area::code).contains("WK016600", "WK016699");
        assertThat(areas).allSatisfy(area -> assertThat(area.municipality()).isEqualTo("GM0166"));
    }

    @Test
    void a03_theWaterRowOfAMunicipalityIsNotItsFigure() {
        FigureTable figures = AreaFigures.read(RealData.need("netherlands/gemeente_2024_stats.csv"), refusals);
        assertThat(figures.rows()).isEqualTo(342);
        assertThat(figures.present("aantal_inwoners")).isEqualTo(342);
        assertThat(refusals.total()).isEqualTo(81);
        assertThat(sum(figures, "aantal_inwoners")).isCloseTo(17_942_942, within(2_000.0));
    }

    @Test
    void a04_agesAreThoseOfFourDigitsOnly() {
        FigureTable ages = PostcodeAges.read(RealData.need("netherlands/inwoners_per_postcode_leeftijd.csv"), refusals);
        double all = PostcodeAges.columns().stream()
                .mapToDouble(band -> sum(ages, band))
                .sum();
        assertThat(all).isCloseTo(17_472_870, within(17_472_870 * 0.002));
    }

    @Test
    void a05_postcodeOfARealNumberIsFourDigits() {
        List<Area> areas = AreaFile.read(RealData.need("kampen/pc4_kampen.geojson"), refusals);
        assertThat(areas).extracting(Area::code).contains("8261").allMatch(code -> code.matches("\\d{4}"));
    }

    @Test
    void a06_addressesLieInKampen() {
        List<Address> addresses = AddressFile.read(RealData.need("kampen/osm_addresses.csv"), refusals);
        assertThat(addresses.size() + refusals.total()).isEqualTo(25_819);
        assertThat(addresses).allSatisfy(address -> assertThat(address.at().x()).isBetween(180_000.0, 200_000.0));
    }

    /** The polling stations carry both: RD and degrees must be the same place. */
    @Test
    void a07_rdAndDegreesAgree() {
        var csv = nl.noaber.data.csv.CsvFile.open(RealData.need("kampen/candidate_sites_stemlokalen.csv"));
        int[] columns = {csv.get("x_rd"), csv.get("y_rd"), csv.get("lon"), csv.get("lat")};
        csv.forEach(row -> {
            RdPoint rd =
                    new RdPoint(Double.parseDouble(row.text(columns[0])), Double.parseDouble(row.text(columns[1])));
            RdPoint computed = nl.noaber.data.crs.RdNew.of(
                    Double.parseDouble(row.text(columns[2])), Double.parseDouble(row.text(columns[3])));
            assertThat(rd.metresTo(computed)).as(row.text(0)).isLessThan(1.5);
        });
    }

    @Test
    void a08_outsideTheFloodGridIsUnknownNotDry() {
        DepthGrid grid = AsciiGrid.read(RealData.need("kampen/inundation_25m_max.asc"));
        assertThat(grid.columns()).isEqualTo(695);
        assertThat(grid.depthAt(new RdPoint(100_000, 500_000))).isEmpty();
        assertThat(grid.depthAt(new RdPoint(190_000, 508_000))).isPresent();
    }
}
