// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.data.example.Door.Use;
import nl.noaber.data.example.Household.Form;
import nl.noaber.data.example.Person.Support;

/** The figures of a square as CBS names, rounds and covers them. */
final class SquareColumns {
    private static final List<String> AGES =
            List.of("0_tot_15_jaar", "15_tot_25_jaar", "25_tot_45_jaar", "45_tot_65_jaar", "65_jaar_en_ouder");
    private static final List<String> YEARS = List.of(
            "voor_1945", "45_tot_65", "65_tot_75", "75_tot_85", "85_tot_95", "95_tot_05", "05_tot_15", "15_en_later");
    private static final List<String> ORIGINS = List.of(
            "percentage_geb_nederland_herkomst_nederland",
            "percentage_geb_nederland_herkomst_overig_europa",
            "percentage_geb_nederland_herkomst_buiten_europa",
            "percentage_geb_buiten_nederland_herkomst_europa",
            "percentage_geb_buiten_nederland_herkmst_buiten_europa");

    private static final List<Person.Origin> ORDER = List.of(
            Person.Origin.NETHERLANDS,
            Person.Origin.EUROPE_BORN_HERE,
            Person.Origin.BEYOND_BORN_HERE,
            Person.Origin.EUROPE_BORN_THERE,
            Person.Origin.BEYOND_BORN_THERE);

    /** In the order of the files of CBS. */
    static final List<String> NAMES = List.of(
            "aantal_inwoners",
            "aantal_mannen",
            "aantal_vrouwen",
            "aantal_inwoners_0_tot_15_jaar",
            "aantal_inwoners_15_tot_25_jaar",
            "aantal_inwoners_25_tot_45_jaar",
            "aantal_inwoners_45_tot_65_jaar",
            "aantal_inwoners_65_jaar_en_ouder",
            "percentage_geb_nederland_herkomst_nederland",
            "percentage_geb_nederland_herkomst_overig_europa",
            "percentage_geb_nederland_herkomst_buiten_europa",
            "percentage_geb_buiten_nederland_herkomst_europa",
            "percentage_geb_buiten_nederland_herkmst_buiten_europa",
            "aantal_part_huishoudens",
            "aantal_eenpersoonshuishoudens",
            "aantal_meerpersoonshuishoudens_zonder_kind",
            "aantal_eenouderhuishoudens",
            "aantal_tweeouderhuishoudens",
            "gemiddelde_huishoudensgrootte",
            "aantal_woningen",
            "aantal_woningen_bouwjaar_voor_1945",
            "aantal_woningen_bouwjaar_45_tot_65",
            "aantal_woningen_bouwjaar_65_tot_75",
            "aantal_woningen_bouwjaar_75_tot_85",
            "aantal_woningen_bouwjaar_85_tot_95",
            "aantal_woningen_bouwjaar_95_tot_05",
            "aantal_woningen_bouwjaar_05_tot_15",
            "aantal_woningen_bouwjaar_15_en_later",
            "aantal_meergezins_woningen",
            "percentage_koopwoningen",
            "percentage_huurwoningen",
            "aantal_huurwoningen_in_bezit_woningcorporaties",
            "aantal_niet_bewoonde_woningen",
            "aantal_personen_met_uitkering_onder_aowlft");

    private SquareColumns() {}

    static SortedMap<String, String> of(Tally tally) {
        SortedMap<String, String> figures = new TreeMap<>();
        count(figures, "aantal_inwoners", tally.persons);
        count(figures, "aantal_mannen", tally.persons - tally.women);
        count(figures, "aantal_vrouwen", tally.women);
        for (int i = 0; i < AGES.size(); i++) {
            count(figures, "aantal_inwoners_" + AGES.get(i), tally.byAge[i]);
        }
        for (int i = 0; i < ORIGINS.size(); i++) {
            figures.put(ORIGINS.get(i), Published.percentageOfSquare(tally.of(ORDER.get(i)), tally.persons));
        }
        count(figures, "aantal_part_huishoudens", tally.households);
        count(figures, "aantal_eenpersoonshuishoudens", tally.of(Form.SINGLE));
        count(figures, "aantal_meerpersoonshuishoudens_zonder_kind", tally.of(Form.COUPLE));
        count(figures, "aantal_eenouderhuishoudens", tally.of(Form.ONE_PARENT));
        count(figures, "aantal_tweeouderhuishoudens", tally.of(Form.TWO_PARENTS));
        figures.put("gemiddelde_huishoudensgrootte", Published.mean(tally.inHouseholds, tally.households));
        homes(tally, figures);
        count(figures, "aantal_personen_met_uitkering_onder_aowlft", supported(tally));
        return figures;
    }

    private static void homes(Tally tally, SortedMap<String, String> figures) {
        count(figures, "aantal_woningen", tally.homes);
        for (int i = 0; i < YEARS.size(); i++) {
            count(figures, "aantal_woningen_bouwjaar_" + YEARS.get(i), tally.byYear[i]);
        }
        count(figures, "aantal_meergezins_woningen", tally.shared);
        count(figures, "aantal_huurwoningen_in_bezit_woningcorporaties", tally.of(Use.HOUSING_ASSOCIATION));
        count(figures, "aantal_niet_bewoonde_woningen", tally.vacant);
        figures.put("percentage_koopwoningen", Published.percentageOfSquare(tally.of(Use.OWNED), tally.homes));
        figures.put("percentage_huurwoningen", Published.percentageOfSquare(tally.rented(), tally.homes));
    }

    private static int supported(Tally tally) {
        return tally.of(Support.ASSISTANCE) + tally.of(Support.DISABILITY) + tally.of(Support.UNEMPLOYMENT);
    }

    private static void count(SortedMap<String, String> figures, String name, int count) {
        figures.put(name, Published.ofSquare(count));
    }
}
