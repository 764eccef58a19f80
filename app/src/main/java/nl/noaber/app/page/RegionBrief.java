// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.picture.MapPicture;

/**
 * A region in short, for a report: figures that may be shown.
 *
 * @param date which moment the figures of residents describe
 * @param map of the region, Dutch
 */
public record RegionBrief(
        String name,
        String date,
        Figure residents,
        Figure lessSelfReliant,
        List<Concentration> concentrations,
        MapPicture map) {
    public RegionBrief {
        concentrations = List.copyOf(concentrations);
    }

    /** A concentration of less self-reliant residents. */
    public record Concentration(int rank, String name, Figure lessSelfReliant, Figure residents) {}
}
