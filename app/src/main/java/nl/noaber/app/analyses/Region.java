// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.Population;
import nl.noaber.core.vulnerability.LessSelfReliant;
import nl.noaber.core.walking.Islands;

/**
 * Everything known of a region, unprotected: this never leaves as it is. See {@link Outside} for what may.
 *
 * @param counted less self-reliant residents of each row of the ground
 * @param lessSelfReliant of each square
 * @param facilities in the order of the files, those outside the region too
 * @param candidates likewise
 * @param streets without islands; empty where walking is straight lines times a detour
 */
record Region(
        RegionSettings settings,
        RegionFiles files,
        Population people,
        Ground ground,
        LessSelfReliant counted,
        Estimate lessSelfReliant,
        Hot hot,
        List<NearbyPlace> facilities,
        List<NearbyPlace> candidates,
        Optional<Islands> streets,
        Passport passport) {}
