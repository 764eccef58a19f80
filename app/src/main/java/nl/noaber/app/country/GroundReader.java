// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaber.app.country.Ground.DistrictFigures;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Place;
import nl.noaber.data.Refusals;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.cbs.AreaFigures;
import nl.noaber.data.cbs.PostcodeAges;
import nl.noaber.data.cbs.SquareFile;
import nl.noaber.data.cbs.SquareTable;
import nl.noaber.data.places.PlaceFile;

/** Reads the files of a country through their doors and makes them fit together. */
final class GroundReader {
    private static final String RESIDENTS = "aantal_inwoners";
    private static final String DENSITY = "omgevingsadressendichtheid";
    private static final String STATION_KM = "brandweerkazerne_gemiddelde_afstand_in_km";
    private static final String DWELLINGS = "woningvoorraad";
    private static final int CODE_OF_WIJK = 8;

    private final CountryFiles files;
    private final int agesYear;
    private final Refusals refusals = new Refusals();
    private final List<String> notes = new ArrayList<>();

    private GroundReader(CountryFiles files, int agesYear) {
        this.files = files;
        this.agesYear = agesYear;
    }

    /** @param agesYear that the age file describes: it does not say so itself */
    static Ground read(CountryFiles files, int agesYear) {
        return new GroundReader(files, agesYear).ground();
    }

    private Ground ground() {
        Municipalities municipalities = Municipalities.read(files.municipalities(), refusals);
        List<Area> districts = landOf(AreaFile.read(files.districts(), refusals));
        FigureTable districtTable = AreaFigures.read(files.districtFigures(), refusals);
        List<Area> postcodes = AreaFile.read(files.postcodes(), refusals);
        OldPeople old = OldPeople.of(PostcodeAges.read(files.ages(), refusals), postcodes, agesYear);
        Optional<FigureTable> published = files.postcodeFigures().map(file -> AreaFigures.read(file, refusals));
        double[] postcodeResidents =
                published.map(table -> column(table, RESIDENTS, postcodes)).orElse(old.residents());
        int postcodeYear = published
                .map(table -> year(table, files.postcodeFigures().orElseThrow()))
                .orElse(agesYear);
        List<Place> stations = PlaceFile.read(files.stations(), "fire_station", refusals);
        List<Place> polling = PlaceFile.read(files.polling(), "polling_station", refusals);
        Optional<SquareTable> squares = files.squares().map(this::squares);
        refusals.counts()
                .forEach(count -> notes.add("%s: %d rows: %s.".formatted(count.file(), count.rows(), count.reason())));
        return new Ground(
                postcodes,
                postcodeResidents,
                postcodeYear,
                old.share(),
                old.ages(),
                districts,
                municipalitiesOf(districts, municipalities),
                figures(districtTable, districts),
                municipalities,
                stations,
                polling,
                PollingDoubt.read(files.polling()),
                refused(files.stations(), "it lies outside the Netherlands"),
                squares,
                CountrySources.of(files, agesYear),
                List.copyOf(notes));
    }

    private long refused(Path file, String reason) {
        return refusals.counts().stream()
                .filter(count -> count.file().equals(String.valueOf(file.getFileName()))
                        && count.reason().equals(reason))
                .mapToLong(Refusals.Count::rows)
                .sum();
    }

    private SquareTable squares(Path file) {
        return SquareFile.read(file, square -> true, refusals).mustBe(100, String.valueOf(file.getFileName()));
    }

    private static List<Area> landOf(List<Area> areas) {
        return areas.stream().filter(area -> !area.water()).toList();
    }

    private static double[] column(FigureTable table, String name, List<Area> areas) {
        double[] values = new double[areas.size()];
        for (int i = 0; i < values.length; i++) {
            int row = table.row(areas.get(i).code());
            values[i] = row < 0 ? Double.NaN : table.value(name, row);
        }
        return values;
    }

    private static int year(FigureTable table, Path file) {
        int year = table.rows() == 0 ? 0 : table.year(RESIDENTS, 0);
        if (year == 0) {
            throw new BadInput(
                    "The file %s does not say which year it describes.".formatted(file.getFileName()),
                    "Maybe put the year in its name, e.g. pc4_2024_stats.csv.");
        }
        return year;
    }

    private DistrictFigures figures(FigureTable table, List<Area> districts) {
        double[] residents = column(table, RESIDENTS, districts);
        Set<String> known = new HashSet<>();
        districts.forEach(district -> known.add(district.code()));
        double outside = 0;
        for (int row = 0; row < table.rows(); row++) {
            double value = table.value(RESIDENTS, row);
            outside += known.contains(table.ids().get(row)) || Double.isNaN(value) ? 0 : value;
        }
        long missing = java.util.Arrays.stream(residents).filter(Double::isNaN).count();
        if (missing > 0) {
            throw new BadInput(
                    "%d of %d districts have no number of residents.".formatted(missing, residents.length),
                    "Maybe the polygons and the figures are of different years.");
        }
        if (outside > 0) {
            notes.add("%.0f residents live in districts without polygon and are not counted.".formatted(outside));
        }
        return new DistrictFigures(
                year(table, files.districtFigures()),
                residents,
                column(table, DENSITY, districts),
                column(table, STATION_KM, districts),
                column(table, DWELLINGS, districts));
    }

    /** A district's code holds that of its municipality: WK001400 lies in GM0014. */
    private static int[] municipalitiesOf(List<Area> districts, Municipalities municipalities) {
        Map<String, Integer> numbers = new HashMap<>(municipalities.numbers());
        int[] municipality = new int[districts.size()];
        for (int i = 0; i < municipality.length; i++) {
            String code = districts.get(i).code();
            Integer number = code.length() == CODE_OF_WIJK ? numbers.get("GM" + code.substring(2, 6)) : null;
            if (number == null) {
                throw new BadInput(
                        "District %s lies in no municipality of the list.".formatted(code),
                        "Maybe the districts and the list of municipalities are of different years.");
            }
            municipality[i] = number;
        }
        return municipality;
    }
}
