// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Place;
import nl.noaber.data.cbs.SquareTable;

/**
 * What the files say, before anything is computed.
 *
 * @param postcodes polygons, by number of the postcode area
 * @param postcodeResidents by postcode area; NaN when not published
 * @param postcodeYear that those describe
 * @param oldShare by postcode area the share of 75 years and older, 0 to 1
 * @param ages what the age file holds
 * @param stationsWithoutPlace fire stations whose place in the file lies outside the country
 * @param districts polygons, by number of the district
 * @param districtMunicipality by district the number of its municipality
 * @param districtFigures by district
 */
record Ground(
        List<Area> postcodes,
        double[] postcodeResidents,
        int postcodeYear,
        double[] oldShare,
        Ages ages,
        List<Area> districts,
        int[] districtMunicipality,
        DistrictFigures districtFigures,
        Municipalities municipalities,
        List<Place> stations,
        List<Place> polling,
        PollingDoubt doubt,
        long stationsWithoutPlace,
        Optional<SquareTable> squares,
        List<Source> sources,
        List<String> notes) {
    /**
     * The age file as a whole.
     *
     * @param year that it describes
     * @param residents of all postcode areas
     * @param old of 75 years and older
     * @param incomplete postcode areas that lack a band of 75 or older: the share of the country is taken for them
     * @param withoutPolygon residents of postcodes that have no polygon
     */
    record Ages(int year, double residents, double old, int incomplete, double withoutPolygon) {}

    /**
     * Figures of districts.
     *
     * @param year that they describe
     * @param residents 0 or more
     * @param addressDensity addresses per square kilometre within a kilometre of an address; NaN when not published
     * @param stationKilometres mean distance by road of residents to the nearest fire station; NaN when not published
     * @param dwellings NaN when not published
     */
    record DistrictFigures(
            int year, double[] residents, double[] addressDensity, double[] stationKilometres, double[] dwellings) {}
}
