// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import nl.noaber.app.access.OrganisationNames;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import nl.noaber.app.runs.Results;
import org.jspecify.annotations.Nullable;

/**
 * A region, a plan or a comparison in a list.
 *
 * @param regioId the region that it is of; absent for a region
 * @param peildatum of the figures
 * @param eigenaar id of an organisation
 * @param gedeeldMet ids of organisations
 * @param gemaaktDoor id of the user
 */
@Schema(name = "Resultaat")
record ResultRow(
        String id,
        String naam,
        @Nullable String regioId,
        String peildatum,
        String eigenaar,
        String eigenaarNaam,
        Set<String> gedeeldMet,
        Instant gemaaktOp,
        String gemaaktDoor) {
    static ResultRow of(Result one, Results results, OrganisationNames names) {
        return new ResultRow(
                one.id(),
                one.name(),
                one.kind() == Kind.REGION ? null : one.region(),
                one.referenceDate(),
                one.organisation(),
                names.of(one.organisation()),
                results.sharedWith(one),
                one.madeAt(),
                one.madeBy());
    }
}
