// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;

/**
 * The files that a region is built from.
 *
 * @param streets OSM extract; without it distances are straight lines times {@code detour}
 * @param detour walking distance over straight line, 1 or more, used only without streets
 * @param squares CBS squares of 100 m
 * @param areas polygons of neighbourhoods or districts
 * @param areaFigures their figures, several years allowed
 * @param postcodeAreas polygons of postcode areas, to place the ages
 * @param ages residents by postcode area and 5-year band
 * @param addresses places with a house number
 * @param candidates places that may become a support point
 * @param facilities places with people who cannot cope easily, or that others depend on
 * @param hazards water depth grids
 * @param seed of all chance
 * @param threads how many may work at once; the result does not depend on it
 * @param full whether small numbers may stay, for authorised use
 */
public record RegionInputs(
        String name,
        Optional<Path> streets,
        double detour,
        Optional<Path> squares,
        Optional<Path> areas,
        List<Path> areaFigures,
        Optional<Path> postcodeAreas,
        Optional<Path> ages,
        Optional<Path> addresses,
        List<Path> candidates,
        List<Path> facilities,
        List<Path> hazards,
        long seed,
        int threads,
        boolean full) {
    public RegionInputs {
        areaFigures = List.copyOf(areaFigures);
        candidates = List.copyOf(candidates);
        facilities = List.copyOf(facilities);
        hazards = List.copyOf(hazards);
        if (!(detour >= 1) || detour > 5) {
            throw new BadInput(
                    "The detour factor (%s) must lie between 1 and 5.".formatted(detour),
                    "Maybe 1.3 was meant: a walk of 1.3 km for every straight kilometre.");
        }
        if (squares.isEmpty() && (addresses.isEmpty() || areas.isEmpty() || areaFigures.isEmpty())) {
            throw new BadInput(
                    "There are no residents to place: neither squares, nor addresses with areas and their figures.",
                    "Maybe add --squares, or --addresses with --areas and --area-figures.");
        }
        if (threads < 1 || threads > 256) {
            throw new BadInput("The number of threads (%d) must lie between 1 and 256.".formatted(threads), "Maybe leave it out.");
        }
    }
}
