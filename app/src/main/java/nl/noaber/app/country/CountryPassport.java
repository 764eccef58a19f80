// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.noaber.app.cli.CodeVersion;
import nl.noaber.core.evidence.Passport;

/** What the answer was made of. */
final class CountryPassport {
    private CountryPassport() {}

    static Passport of(Country country) {
        List<String> notes = new ArrayList<>(List.of(
                "Straight lines times a detour: there is no street map of the country here.",
                "75 years and older is a proxy for less self-reliant residents.",
                "Residents are spread over cells; see docs/method/spread.md for how wrong that is.",
                "Nothing here is about one person or one address."));
        notes.addAll(country.ground().notes());
        return new Passport(
                "country",
                "Can fire stations serve as support points?",
                CodeVersion.code(),
                country.ground().sources(),
                parameters(country),
                OptionalLong.of(CountryRun.SEED),
                Passport.Disclosure.PROTECTED,
                notes);
    }

    static SortedMap<String, String> parameters(Country country) {
        CountrySettings settings = country.settings();
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("agesYear", Integer.toString(settings.agesYear()));
        parameters.put("bandwidthMetres", Double.toString(Spreading.BANDWIDTH_METRES));
        parameters.put("cellMetres", Integer.toString(settings.cellMetres()));
        parameters.put("detour", Double.toString(settings.detour()));
        parameters.put("fitRounds", Integer.toString(Spreading.ROUNDS));
        parameters.put("floor", Double.toString(Spreading.FLOOR));
        parameters.put("points", settings.sizes().toString());
        parameters.put("rounds", Integer.toString(settings.rounds()));
        parameters.put("share", Double.toString(settings.share()));
        parameters.put(
                "walks",
                settings.walks().stream()
                        .map(walk -> "%d min at %s km/h".formatted(walk.minutes(), walk.kilometresPerHour()))
                        .collect(Collectors.joining(", ")));
        return parameters;
    }
}
