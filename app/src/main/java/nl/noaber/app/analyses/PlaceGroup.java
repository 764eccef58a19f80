// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.Arrays;
import java.util.Locale;
import nl.noaber.core.geo.Place;

/**
 * What a place is to people when the power is off. The words are those of OSM tags and of Dutch registers; the first group that
 * knows a word of the kind takes the place.
 */
public enum PlaceGroup {
    CARE(
            'Z',
            "zorginstelling",
            "zorginstellingen",
            true,
            "nursing_home",
            "social_facility",
            "assisted_living",
            "group_home",
            "verzorgingstehuis",
            "verpleeginrichting",
            "verstandelijk gehandicapten",
            "gezinsvervangende",
            "awbz",
            "hospice",
            "zorginstelling"),
    HOSPITAL('H', "ziekenhuis", "ziekenhuizen", true, "hospital", "ziekenhuis"),
    CHILDREN(
            'K',
            "school of kinderopvang",
            "scholen en kinderopvang",
            true,
            "school",
            "kindergarten",
            "childcare",
            "kinderdagverblijf",
            "onderwijs"),
    FIRE_STATION('B', "brandweerkazerne", "brandweerkazernes", false, "fire_station", "brandweer"),
    MEDICINE(
            'A',
            "huisarts of apotheek",
            "huisartsen en apotheken",
            false,
            "pharmacy",
            "doctors",
            "clinic",
            "apotheek",
            "huisarts"),
    NETWORK(
            'N',
            "onderstation of mast",
            "onderstations en masten",
            false,
            "substation",
            "mast",
            "communications_tower",
            "water_works",
            "onderstation"),
    OTHER('O', "andere plek", "andere plekken", false);

    private final char letter;
    private final String one;
    private final String more;
    private final boolean vulnerable;
    /** Separated by |. */
    private final String words;

    PlaceGroup(char letter, String one, String more, boolean vulnerable, String... words) {
        this.letter = letter;
        this.one = one;
        this.more = more;
        this.vulnerable = vulnerable;
        this.words = String.join("|", words);
    }

    /** The group of a place by its kind. */
    public static PlaceGroup of(Place place) {
        String kind = place.kind().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(group -> Arrays.stream(group.words.split("\\|", -1))
                        .filter(word -> !word.isEmpty())
                        .anyMatch(kind::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** On the map. */
    public char letter() {
        return letter;
    }

    /** In Dutch, one of them. */
    public String one() {
        return one;
    }

    /** In Dutch, several. */
    public String more() {
        return more;
    }

    /** Whether people there depend on others. */
    public boolean vulnerable() {
        return vulnerable;
    }
}
