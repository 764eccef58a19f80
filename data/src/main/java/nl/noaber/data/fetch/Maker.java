// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.util.List;

/** Makes the files of one part, complete and looked at, beside their places. */
@FunctionalInterface
interface Maker {
    /** Is asked only when the hosts name an address for the part. */
    List<Made> make(Job job) throws IOException;

    static Maker of(Part part) {
        return switch (part) {
            case AREAS -> new AreasMaker();
            case FIGURES -> new FiguresMaker();
            case POSTCODES -> new PostcodesMaker();
            case SQUARES -> new SquaresMaker();
            case ADDRESSES -> new AddressesMaker();
            case AGES -> new AgesMaker();
            case STREETS -> new StreetsMaker();
            case FACILITIES -> new FacilitiesMaker();
            case CANDIDATES -> new CandidatesMaker();
            case SAFETY_REGION -> new SafetyRegionMaker();
            case HAZARD -> new HazardMaker();
        };
    }
}
