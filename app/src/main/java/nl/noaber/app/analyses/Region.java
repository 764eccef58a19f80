// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import nl.noaber.core.vulnerability.LessSelfReliant;

/**
 * Everything known of a region, unprotected: this never leaves as it is. See {@link Outside} for what may.
 *
 * @param counted less self-reliant residents of each row of the ground
 * @param lessSelfReliant of each square
 * @param facilities in the order of the files, those outside the region too
 * @param candidates likewise
 */
record Region(
        RegionSettings settings,
        RegionFiles files,
        Population people,
        Ground ground,
        LessSelfReliant counted,
        Estimate lessSelfReliant,
        Ranking ranking,
        Hot hot,
        List<NearbyPlace> facilities,
        List<NearbyPlace> candidates,
        Passport passport) {}
