// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a source says of a place, found under the names that sources give it. */
final class Attributes {
    private static final List<String> NAMES = List.of(
            "name", "naam", "naam_stembureau", "Name", "naam_locatie", "LOC_NAAM", "weergavenaam", "locatie", "brand");
    private static final List<String> PEOPLE =
            List.of("people", "personen", "aantal_personen", "bewoners", "bedden", "beds", "capacity:beds", "capacity");
    private static final Pattern PRIVATE = Pattern.compile("(contact|e_?-?mail|telefoon|phone|fax).*");
    private static final int BAG_DIGITS = 16;
    private static final String BAG_ID = "bag_nummeraanduiding_id";

    private Attributes() {}

    /** Lower case; blanks and / : . , ( ) - become one low line, as the publisher of the polling stations does. */
    static String slug(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[/: .,()\\-_]+", "_");
    }

    static String name(SortedMap<String, String> attributes) {
        return NAMES.stream()
                .map(name -> attributes.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** How many people live, lie or fit there; empty when the source does not say, or says none. */
    static Optional<String> people(SortedMap<String, String> attributes) {
        return PEOPLE.stream()
                .map(name -> attributes.getOrDefault(name, ""))
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .findFirst();
    }

    /** Without how to reach persons, and without the BAG ids of 2014, of which rounding has eaten the last ten digits. */
    static SortedMap<String, String> kept(SortedMap<String, String> attributes) {
        SortedMap<String, String> kept = new TreeMap<>();
        attributes.forEach((name, text) -> {
            boolean isPrivate = PRIVATE.matcher(name.toLowerCase(Locale.ROOT)).matches();
            boolean isRounded = name.equals("BAG_id") && !text.matches("\\d{6,16}[1-9]");
            if (!text.isEmpty() && !isPrivate && !isRounded) {
                kept.put(name, text);
            }
        });
        people(attributes).ifPresent(number -> kept.put("people", number));
        return kept;
    }

    /**
     * Gives the id of an address in the BAG its leading zeros back; all zeros mean that there is none.
     *
     * @return false when it was no such id: it is left out
     */
    static boolean mendBagId(SortedMap<String, String> attributes) {
        String id = attributes.getOrDefault(BAG_ID, "");
        if (id.isEmpty()) {
            return true;
        }
        attributes.remove(BAG_ID);
        if (!id.matches("\\d{1," + BAG_DIGITS + "}")) {
            return false;
        }
        if (!id.matches("0+")) {
            attributes.put(BAG_ID, "0".repeat(BAG_DIGITS - id.length()) + id);
        }
        return true;
    }
}
