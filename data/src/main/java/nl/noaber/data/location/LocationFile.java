// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/** The door for location problems of all formats. */
public final class LocationFile {
    private LocationFile() {}

    /**
     * @param distances the table of distances of {@link LocationFormat#CSV}; null for the others
     * @param rounding of straight distances; null for what is usual in the format
     * @throws BadInput when a file is not what the format says, or an argument does not belong to it
     */
    public static LocationProblem read(
            LocationFormat format, Path instance, @Nullable Path distances, @Nullable Rounding rounding) {
        refuseStrange(format, distances, rounding);
        String name = String.valueOf(instance.getFileName());
        return switch (format) {
            case ORLIB_PMED -> PmedFile.read(instance);
            case TSPLIB -> TsplibFile.read(instance).problem(name, or(rounding, Rounding.FLOOR));
            case CPMP -> CapacityFile.read(instance).problem(name, or(rounding, Rounding.FLOOR));
            case SJC -> CapacityFile.read(instance).problem(name, or(rounding, Rounding.EXACT));
            case CSV -> TableProblem.read(instance, need(distances));
        };
    }

    private static void refuseStrange(LocationFormat format, @Nullable Path distances, @Nullable Rounding rounding) {
        if (distances != null && format != LocationFormat.CSV) {
            throw new BadInput(
                    "--distances belongs to --format csv; the format %s holds its own.".formatted(format.word()),
                    "Maybe leave it out, or choose --format csv.");
        }
        if (rounding != null && (format == LocationFormat.CSV || format == LocationFormat.ORLIB_PMED)) {
            throw new BadInput(
                    "--distance says how straight distances are rounded; the format %s has no straight distances."
                            .formatted(format.word()),
                    "Maybe leave it out.");
        }
    }

    private static Rounding or(@Nullable Rounding chosen, Rounding usual) {
        return chosen == null ? usual : chosen;
    }

    private static Path need(@Nullable Path distances) {
        if (distances == null) {
            throw new BadInput(
                    "--format csv needs --distances.", "Maybe add --distances with a CSV of site,demand,distance.");
        }
        return distances;
    }
}
