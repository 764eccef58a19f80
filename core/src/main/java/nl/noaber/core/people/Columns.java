// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.List;
import java.util.Map;

/** The names of the figures of a {@link Population}: those of CBS squares, and our own for what CBS does not publish. */
public final class Columns {
    public static final String RESIDENTS = "aantal_inwoners";
    public static final String AGE_0_15 = "aantal_inwoners_0_tot_15_jaar";
    public static final String AGE_15_25 = "aantal_inwoners_15_tot_25_jaar";
    public static final String AGE_25_45 = "aantal_inwoners_25_tot_45_jaar";
    public static final String AGE_45_65 = "aantal_inwoners_45_tot_65_jaar";
    public static final String AGE_65_PLUS = "aantal_inwoners_65_jaar_en_ouder";
    /** Estimated from postcode ages. */
    public static final String AGE_75_PLUS = "inwoners_75_plus";
    /** Estimated from postcode ages. */
    public static final String AGE_80_PLUS = "inwoners_80_plus";

    public static final String HOUSEHOLDS = "aantal_part_huishoudens";
    public static final String SINGLES = "aantal_eenpersoonshuishoudens";

    /** The five age bands that together are all residents, young to old. */
    public static final List<String> BANDS = List.of(AGE_0_15, AGE_15_25, AGE_25_45, AGE_45_65, AGE_65_PLUS);

    /** The same bands as shares of an area, 0 to 100, by PDOK's names. */
    static final List<String> BAND_SHARES = List.of(
            "percentage_personen_0_tot_15_jaar",
            "percentage_personen_15_tot_25_jaar",
            "percentage_personen_25_tot_45_jaar",
            "percentage_personen_45_tot_65_jaar",
            "percentage_personen_65_jaar_en_ouder");
    /** The same bands as counts of an area, by StatLine's stems. */
    static final List<String> BAND_STEMS =
            List.of("k_0Tot15Jaar", "k_15Tot25Jaar", "k_25Tot45Jaar", "k_45Tot65Jaar", "k_65JaarOfOuder");

    private static final Map<String, String> WORDS = Map.of(
            RESIDENTS, "Inwoners",
            AGE_0_15, "0 tot 15 jaar",
            AGE_15_25, "15 tot 25 jaar",
            AGE_25_45, "25 tot 45 jaar",
            AGE_45_65, "45 tot 65 jaar",
            AGE_65_PLUS, "65 jaar en ouder",
            AGE_75_PLUS, "75 jaar en ouder",
            AGE_80_PLUS, "80 jaar en ouder",
            HOUSEHOLDS, "Huishoudens",
            SINGLES, "Mensen die alleen wonen");

    private Columns() {}

    /** Dutch, for people; the name itself when there are no words for it. */
    public static String words(String column) {
        return WORDS.getOrDefault(column, column);
    }
}
