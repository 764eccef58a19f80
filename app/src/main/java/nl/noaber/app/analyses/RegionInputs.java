// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a region. Either squares, or areas with figures and addresses, must be there.
 *
 * @param squares CBS squares of 100 m
 * @param areas polygons of neighbourhoods or districts
 * @param areaFigures figures of those areas, one file a year; of each figure the newest year that has it is taken
 * @param postcodes polygons of postcode areas of four digits
 * @param postcodeFigures residents and age bands of postcode areas
 * @param ages residents by postcode area and five-year band
 * @param candidates buildings that could be a support point
 * @param facilities vulnerable places and help: care homes, hospitals, schools, fire stations
 * @param hazards water depth
 * @param recipe who counts as less self-reliant; the default recipe when absent
 */
public record RegionInputs(
        Optional<Path> streets,
        Optional<Path> squares,
        Optional<Path> areas,
        List<Path> areaFigures,
        Optional<Path> postcodes,
        Optional<Path> postcodeFigures,
        Optional<Path> ages,
        Optional<Path> addresses,
        List<Path> candidates,
        List<Path> facilities,
        List<Path> hazards,
        Optional<Path> recipe) {
    /** No files. */
    public static final RegionInputs NONE = new RegionInputs(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    public RegionInputs {
        areaFigures = List.copyOf(areaFigures);
        candidates = List.copyOf(candidates);
        facilities = List.copyOf(facilities);
        hazards = List.copyOf(hazards);
    }
}
