// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.Optional;
import nl.noaber.core.evidence.BadInput;

/**
 * What a region is built with besides its files.
 *
 * @param name for people, e.g. Kampen
 * @param municipality keep only areas of this municipality (GM and four digits); empty keeps all
 * @param detour walking metres per straight metre where there are no streets, 1 to 3
 * @param bandMetres neighbours in the hot-spot analysis are all within this distance, 100 to 5 000
 * @param full whether the outside too has unprotected figures, for authorised use
 * @param seed of all chance
 * @param threads no byte depends on it
 */
public record RegionSettings(
        String name,
        Optional<String> municipality,
        double detour,
        double bandMetres,
        boolean full,
        long seed,
        int threads) {
    public static final double USUAL_DETOUR = 1.3;
    public static final double USUAL_BAND_METRES = 500;

    public RegionSettings {
        if (name.isBlank() || name.length() > 80) {
            throw new BadInput(
                    "The name of the region has %d characters.".formatted(name.length()), "Maybe --name Kampen.");
        }
        if (!(detour >= 1 && detour <= 3)) {
            throw new BadInput(
                    "The detour (%s) must be 1 to 3 walking metres per straight metre.".formatted(detour),
                    "Maybe --detour 1.3 was meant.");
        }
        if (!(bandMetres >= 100 && bandMetres <= 5_000)) {
            throw new BadInput(
                    "The band (%s m) must be 100 to 5000 m.".formatted(bandMetres), "Maybe --band 500 was meant.");
        }
        if (threads < 1 || threads > 256) {
            throw new BadInput("The number of threads is %d.".formatted(threads), "Maybe --threads 2 was meant.");
        }
        municipality.ifPresent(code -> {
            if (!code.matches("GM\\d{4}")) {
                throw new BadInput(
                        "The municipality is '%s'.".formatted(code), "Maybe GM and four digits, as in GM0166.");
            }
        });
    }

    /** The usual settings for a name. */
    public static RegionSettings usual(String name) {
        return new RegionSettings(name, Optional.empty(), USUAL_DETOUR, USUAL_BAND_METRES, false, 1, 2);
    }
}
