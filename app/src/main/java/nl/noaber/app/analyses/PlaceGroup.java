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
            "zorginstelling",
            "zorginstellingen",
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
    HOSPITAL("ziekenhuis", "ziekenhuizen", "hospital", "ziekenhuis"),
    CHILDREN(
            "school of kinderopvang",
            "scholen en kinderopvang",
            "school",
            "kindergarten",
            "childcare",
            "kinderdagverblijf",
            "onderwijs"),
    FIRE_STATION("brandweerkazerne", "brandweerkazernes", "fire_station", "brandweer"),
    MEDICINE(
            "huisarts of apotheek", "huisartsen en apotheken", "pharmacy", "doctors", "clinic", "apotheek", "huisarts"),
    NETWORK(
            "onderstation of mast",
            "onderstations en masten",
            "substation",
            "mast",
            "communications_tower",
            "water_works",
            "onderstation"),
    OTHER("andere plek", "andere plekken");

    private final String one;
    private final String more;
    /** Separated by |. */
    private final String words;

    PlaceGroup(String one, String more, String... words) {
        this.one = one;
        this.more = more;
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

    /** In Dutch, one of them. */
    public String one() {
        return one;
    }

    /** In Dutch, several. */
    public String more() {
        return more;
    }
}
