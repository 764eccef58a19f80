// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.location.LocationFormat;
import nl.noaber.data.location.Rounding;
import org.jspecify.annotations.Nullable;

/** Words of the command line of {@code noaber locate}, and what must not go together. */
final class LocateChoices {
    private LocateChoices() {}

    static LocationFormat format(String word) {
        return Arrays.stream(LocationFormat.values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The format '%s' is not known.".formatted(word),
                        "Maybe one of "
                                + Arrays.stream(LocationFormat.values())
                                        .map(LocationFormat::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    static Rounding rounding(String word) {
        return Arrays.stream(Rounding.values())
                .filter(rounding -> rounding.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The distance '%s' is not known.".formatted(word), "Maybe floor, round or exact."));
    }

    /** Not even with --force may an output replace what it is computed of. */
    static void outIsNoInput(Path out, List<@Nullable Path> inputs) {
        for (Path input : inputs) {
            if (input != null && isSame(out, input)) {
                throw new BadInput(
                        "The output %s is also an input.".formatted(out.getFileName()), "Maybe choose another name.");
            }
        }
    }

    private static boolean isSame(Path out, Path input) {
        try {
            return Files.exists(out) && Files.exists(input) && Files.isSameFile(out, input);
        } catch (IOException e) {
            return false;
        }
    }
}
