// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.util.Locale;
import java.util.Map;

/**
 * One spelling for the columns of the squares: snake_case of 2024. The web service writes camelCase; files of before 2021
 * have names of ten letters.
 */
final class SquareNames {
    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("inwoner", "aantal_inwoners"),
            Map.entry("man", "aantal_mannen"),
            Map.entry("vrouw", "aantal_vrouwen"),
            Map.entry("inw_014", "aantal_inwoners_0_tot_15_jaar"),
            Map.entry("inw_1524", "aantal_inwoners_15_tot_25_jaar"),
            Map.entry("inw_2544", "aantal_inwoners_25_tot_45_jaar"),
            Map.entry("inw_4564", "aantal_inwoners_45_tot_65_jaar"),
            Map.entry("inw_65pl", "aantal_inwoners_65_jaar_en_ouder"),
            Map.entry("tothh", "aantal_part_huishoudens"),
            Map.entry("tothh_eenp", "aantal_eenpersoonshuishoudens"),
            Map.entry("hh_eenoud", "aantal_eenouderhuishoudens"),
            Map.entry("gem_hh_gr", "gemiddelde_huishoudensgrootte"),
            Map.entry("woning", "aantal_woningen"));

    private SquareNames() {}

    /** The spelling of 2024; a name that is not known stays, in snake_case. */
    static String of(String written) {
        String snake = written.matches("[a-z]+[A-Za-z0-9]*[A-Z].*") ? snake(written) : written.toLowerCase(Locale.ROOT);
        if (snake.matches("inw\\d{4}")) {
            return "aantal_inwoners";
        }
        return OLD.getOrDefault(snake, snake);
    }

    /** aantalInwoners65JaarEnOuder to aantal_inwoners_65_jaar_en_ouder. */
    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** Metres of the square when the column is its id, else 0. */
    static int idSize(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        if (lower.equals("crs28992res100m") || lower.equals("c28992r100")) {
            return 100;
        }
        return lower.equals("crs28992res500m") || lower.equals("c28992r500") ? 500 : 0;
    }
}
