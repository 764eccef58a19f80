// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.geo.DepthGrid;
import nl.noaber.core.geo.Place;
import nl.noaber.core.people.Address;
import nl.noaber.core.people.Published;
import nl.noaber.data.Refusals;
import nl.noaber.data.cbs.SquareTable;
import nl.noaber.data.osm.RegionStreets;

/**
 * What was read.
 *
 * @param squares of 100 m, those that touch an area when there are areas
 * @param addresses empty when none were given
 * @param streets without the islands that no address needs
 * @param names by which people know a part of town; of the areas where the streets tell none
 * @param hazards depth by name of the file without its ending
 */
record RegionFiles(
        Published published,
        Optional<SquareTable> squares,
        List<Address> addresses,
        List<Place> candidates,
        List<Place> facilities,
        SortedMap<String, DepthGrid> hazards,
        Optional<RegionStreets> streets,
        List<Place> names,
        List<Source> sources,
        Refusals refusals,
        List<String> notes) {}
