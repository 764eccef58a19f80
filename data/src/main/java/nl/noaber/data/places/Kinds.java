// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What a place is, in OSM's words where there is one. */
final class Kinds {
    static final String POLLING_STATION = "stemlokaal";
    static final String FIRE_STATION = "fire_station";

    /** A place with several tags is what the first of these says: a siren on a mast is a siren. */
    private static final List<String> TAGS = List.of(
            "amenity",
            "emergency",
            "healthcare",
            "social_facility",
            "leisure",
            "man_made",
            "power",
            "shop",
            "club",
            "tourism",
            "office",
            "railway",
            "public_transport");

    private static final List<String> OWN = List.of("kind", "soort", "categorie");

    /** Kinds of care of 2014 (TNO, after the register of care providers). */
    private static final Map<String, String> CARE = Map.ofEntries(
            Map.entry("Verzorgingstehuizen", "assisted_living"),
            Map.entry("Gecombineerde verpleeginrichtingen", "nursing_home"),
            Map.entry("Verpleeginrichtingen psycho-geriatrische patienten", "nursing_home"),
            Map.entry("Verpleeginrichtingen somatische zieken", "nursing_home"),
            Map.entry("AWBZ gecombineerd", "nursing_home"),
            Map.entry("Gezinsvervangende tehuizen", "group_home"),
            Map.entry("Instelling voor verstandelijk gehandicapten", "group_home"),
            Map.entry("Instellingen voor auditief gehandicapten", "group_home"),
            Map.entry("Instellingen voor visueel gehandicapten", "group_home"),
            Map.entry("Regionale instellingen beschermd wonen (RIBW)", "group_home"),
            Map.entry("Instellingen voor dagverpleging voor ouderen", "day_care"),
            Map.entry("Kinderdagverblijven", "childcare"));

    /** Those that manage or visit: nobody lives there. */
    private static final String OFFICE = "healthcare";

    private Kinds() {}

    /** @return empty when the source does not say */
    static Optional<String> of(SortedMap<String, String> properties) {
        Optional<String> own = value(properties, OWN);
        if (own.isPresent()) {
            return own;
        }
        String care = properties.get("soort_zorgaanbieder");
        if (care != null) {
            return Optional.of(CARE.getOrDefault(care, OFFICE));
        }
        if ("Brandweerkazerne".equals(properties.get("LOC_TYPE"))) {
            return Optional.of(FIRE_STATION);
        }
        if ("Hospital".equals(properties.get("FeatureTypeId"))) {
            return Optional.of("hospital");
        }
        String social = properties.get("social_facility");
        // amenity=shelter is a roof at a bus stop; social_facility=shelter is where people live.
        boolean tellsMore = social != null && !social.isEmpty() && !social.equals("shelter");
        if ("social_facility".equals(properties.get("amenity")) && tellsMore) {
            return Optional.ofNullable(social);
        }
        return value(properties, TAGS);
    }

    /** Whether the file of fire brigades of 2014 says that it is something else, e.g. an office. */
    static boolean isNoFireStation(SortedMap<String, String> properties) {
        return properties.containsKey("LOC_TYPE") && !"Brandweerkazerne".equals(properties.get("LOC_TYPE"));
    }

    private static Optional<String> value(SortedMap<String, String> properties, List<String> keys) {
        return keys.stream()
                .map(key -> properties.getOrDefault(key, ""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
