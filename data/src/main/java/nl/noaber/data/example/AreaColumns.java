// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.HashMap;
import java.util.Map;
import nl.noaber.data.example.Door.Use;
import nl.noaber.data.example.Household.Form;
import nl.noaber.data.example.Person.Marital;
import nl.noaber.data.example.Person.Origin;
import nl.noaber.data.example.Person.Support;

/**
 * The figures of a neighbourhood or district, rounded and covered as CBS does, in both spellings that stand in its file:
 * that of the geo service and that of StatLine with a number behind.
 */
final class AreaColumns {
    private final Map<String, String> figures = new HashMap<>();
    private final Tally t;

    private AreaColumns(Tally tally) {
        this.t = tally;
    }

    /** By column name; what is not there is not published. */
    static Map<String, String> of(Tally tally, double hectares, boolean isWater) {
        AreaColumns columns = new AreaColumns(tally);
        columns.put(isWater ? "0" : number(hectares), "oppervlakte_land_in_ha", "OppervlakteLand_116");
        columns.put(isWater ? number(hectares) : "0", "oppervlakte_water_in_ha", "OppervlakteWater_117");
        columns.put(number(hectares), "oppervlakte_totaal_in_ha", "OppervlakteTotaal_115");
        if (!isWater) {
            columns.persons(hectares);
            columns.ages();
            columns.origins();
            columns.households();
            columns.homes();
            columns.incomes();
            columns.support();
        }
        return columns.figures;
    }

    private void persons(double hectares) {
        count(t.persons, "aantal_inwoners", "AantalInwoners_5");
        count(t.persons - t.women, "mannen", "Mannen_6");
        count(t.women, "vrouwen", "Vrouwen_7");
        put(number(t.persons / hectares * 100), "bevolkingsdichtheid_inwoners_per_km2", "Bevolkingsdichtheid_34");
        double addresses = t.homes / hectares * 100;
        put(number(addresses), "omgevingsadressendichtheid", "Omgevingsadressendichtheid_121");
        int urban = addresses >= 2500 ? 1 : addresses >= 1500 ? 2 : addresses >= 1000 ? 3 : addresses >= 500 ? 4 : 5;
        put(Integer.toString(urban), "stedelijkheid_adressen_per_km2", "MateVanStedelijkheid_120");
        marital(Marital.UNMARRIED, "percentage_ongehuwd", "Ongehuwd_13");
        marital(Marital.MARRIED, "percentage_gehuwd", "Gehuwd_14");
        marital(Marital.DIVORCED, "percentage_gescheid", "Gescheiden_15");
        marital(Marital.WIDOWED, "percentage_verweduwd", "Verweduwd_16");
    }

    private void marital(Marital marital, String share, String count) {
        int persons = t.of(marital);
        figures.put(share, Published.percentage(persons, t.persons));
        figures.put(count, Integer.toString(Published.five(persons)));
    }

    private void ages() {
        String[] shares = {"0_tot_15_jaar", "15_tot_25_jaar", "25_tot_45_jaar", "45_tot_65_jaar", "65_jaar_en_ouder"};
        String[] counts = {
            "k_0Tot15Jaar_8", "k_15Tot25Jaar_9", "k_25Tot45Jaar_10", "k_45Tot65Jaar_11", "k_65JaarOfOuder_12"
        };
        for (int i = 0; i < shares.length; i++) {
            figures.put("percentage_personen_" + shares[i], Published.percentage(t.byAge[i], t.persons));
            count(t.byAge[i], counts[i]);
        }
        count(t.primaryPupils, "aantal_leerlingen_primair_onderwijs", "LeerlingenPo_62");
        count(t.secondaryPupils, "aantal_leerlingen_voortgezet_onderwijs", "LeerlingenVoInclVavo_63");
        count(t.pensioners, "aantal_personen_met_een_aow_uitkering_totaal", "PersonenPerSoortUitkeringAOW_90");
    }

    private void origins() {
        int here = t.of(Origin.NETHERLANDS);
        int europeHere = t.of(Origin.EUROPE_BORN_HERE);
        int beyondHere = t.of(Origin.BEYOND_BORN_HERE);
        int europeThere = t.of(Origin.EUROPE_BORN_THERE);
        int beyondThere = t.of(Origin.BEYOND_BORN_THERE);
        share(here, "percentage_met_herkomstland_nederland");
        share(europeHere + europeThere, "percentage_met_herkomstland_uit_europa_excl_nl");
        share(beyondHere + beyondThere, "percentage_met_herkomstland_buiten_europa");
        share(here, "percentage_geb_in_nl_met_herkomstland_nederland");
        share(europeHere, "perc_geb_in_nl_met_herkomstland_in_europa_ex_nl");
        share(beyondHere, "perc_geb_in_nl_met_herkomstland_buiten_europa");
        share(europeThere, "perc_geb_buiten_nl_met_herkomstlnd_in_europa_ex_nl");
        share(beyondThere, "perc_geb_buiten_nl_met_herkomstlnd_buiten_europa");
        count(here, "Nederland_17", "Nederland_20");
        count(europeHere + europeThere, "EuropaExclusiefNederland_18");
        count(beyondHere + beyondThere, "BuitenEuropa_19");
        count(europeHere, "EuropaExclusiefNederland_21");
        count(beyondHere, "BuitenEuropa_22");
        count(europeThere, "EuropaExclusiefNederland_23");
        count(beyondThere, "BuitenEuropa_24");
    }

    private void households() {
        int children = t.of(Form.ONE_PARENT) + t.of(Form.TWO_PARENTS);
        count(t.households, "aantal_huishoudens", "HuishoudensTotaal_29");
        count(t.of(Form.SINGLE), "Eenpersoonshuishoudens_30");
        count(t.of(Form.COUPLE), "HuishoudensZonderKinderen_31");
        count(children, "HuishoudensMetKinderen_32");
        ofHouseholds(t.of(Form.SINGLE), "percentage_eenpersoonshuishoudens");
        ofHouseholds(t.of(Form.COUPLE), "percentage_huishoudens_zonder_kinderen");
        ofHouseholds(children, "percentage_huishoudens_met_kinderen");
        put(
                Published.mean(t.inHouseholds, t.households),
                "gemiddelde_huishoudsgrootte",
                "GemiddeldeHuishoudensgrootte_33");
        count(t.cars, "personenautos_totaal", "PersonenautoSTotaal_104");
        put(Published.mean(t.cars, t.households), "personenautos_per_huishouden", "PersonenautoSPerHuishouden_107");
    }

    private void homes() {
        put(Integer.toString(t.homes), "woningvoorraad", "Woningvoorraad_35");
        ofHomes(t.shared, "percentage_meergezinswoning", "PercentageMeergezinswoning_45");
        ofHomes(t.homes - t.shared, "percentage_eengezinswoning", "PercentageEengezinswoning_40");
        ofHomes(t.vacant, "percentage_onbewoond", "OnbewoondeWoningen_46");
        ofHomes(t.of(Use.OWNED), "percentage_koopwoningen", "Koopwoningen_47");
        ofHomes(t.rented(), "percentage_huurwoningen", "HuurwoningenTotaal_48");
        ofHomes(
                t.of(Use.HOUSING_ASSOCIATION),
                "perc_huurwoningen_in_bezit_woningcorporaties",
                "InBezitWoningcorporatie_49");
        ofHomes(
                t.of(Use.PRIVATE_RENT),
                "perc_huurwoningen_in_bezit_overige_verhuurders",
                "InBezitOverigeVerhuurders_50");
        ofHomes(t.recent, "perc_bouwjaar_afgelopen_10_jaar", "BouwjaarAfgelopenTienJaar_52");
        ofHomes(t.homes - t.recent, "perc_bouwjaar_meer_dan_10_jaar_geleden", "BouwjaarMeerDanTienJaarGeleden_51");
    }

    /** Bounds of the national fifths of households by standardised income, thousands of euros. */
    private static final double LOW_40 = 29.5;

    private static final double HIGH_20 = 46;
    private static final double POVERTY = 19.5;

    private void incomes() {
        if (t.households < 100) {
            return;
        }
        figures.put("GemGestandaardiseerdInkomen_83", Published.decimal(t.meanIncome()));
        figures.put("GemiddeldInkomenPerInwoner_78", Published.decimal(t.meanIncome() * 0.78));
        figures.put("k_40HuishoudensMetLaagsteInkomen_84", Published.decimal(t.incomeShare(0, LOW_40)));
        figures.put("k_20HuishoudensMetHoogsteInkomen_85", Published.decimal(t.incomeShare(HIGH_20, 1e9)));
        figures.put("PersonenInArmoede_81", Published.decimal(t.incomeShare(0, POVERTY) * 0.6));
        figures.put(
                "PersonenTot25BovenArmoedegrens_82", Published.decimal(t.incomeShare(POVERTY, POVERTY * 1.25) * 0.7));
    }

    private void support() {
        count(
                t.of(Support.ASSISTANCE),
                "aantal_personen_met_een_alg_bijstandsuitkering_tot",
                "PersonenPerSoortUitkeringBijstand_87");
        count(
                t.of(Support.DISABILITY),
                "aantal_personen_met_een_ao_uitkering_totaal",
                "PersonenPerSoortUitkeringAO_88");
        count(
                t.of(Support.UNEMPLOYMENT),
                "aantal_personen_met_een_ww_uitkering_totaal",
                "PersonenPerSoortUitkeringWW_89");
        if (t.wmo >= 10) {
            count(t.wmo, "WmoClienten_93");
            figures.put("WmoClientenRelatief_94", number(1000.0 * t.wmo / t.persons));
        }
    }

    private void share(int part, String... names) {
        put(Published.percentage(part, t.persons), names);
    }

    private void ofHouseholds(int part, String... names) {
        put(Published.percentage(part, t.households), names);
    }

    private void ofHomes(int part, String... names) {
        put(Published.percentage(part, t.homes), names);
    }

    private void count(int count, String... names) {
        put(Integer.toString(Published.five(count)), names);
    }

    private void put(String value, String... names) {
        for (String name : names) {
            figures.put(name, name.matches(".*_\\d+") && value.startsWith("-9999") ? "" : value);
        }
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
