// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.CountryStory;
import nl.noaber.app.page.Dutch;
import nl.noaber.core.evidence.Interval;

/** Tells in Dutch how sure the answer of a country is, and what it does not say. */
final class CertaintyWords {
    private final Country country;
    private final List<LocalRows.Municipality> municipalities;

    CertaintyWords(Country country, List<LocalRows.Municipality> municipalities) {
        this.country = country;
        this.municipalities = municipalities;
    }

    private String order() {
        Interval stations = country.stations().norm().residents().likely();
        Interval mix = country.mix().norm().residents().likely();
        String unsure = "De percentages zijn schattingen, omdat niet bekend is waar in een wijk mensen wonen.";
        return stations.high() < mix.low()
                ? "Dat de mix meer inwoners bereikt dan de kazernes, staat vast binnen deze marges: zij raken elkaar niet. "
                        + unsure
                : "Of de mix meer inwoners bereikt dan de kazernes, is binnen deze marges niet zeker. " + unsure;
    }

    List<String> certainty() {
        List<String> sentences = new ArrayList<>();
        sentences.add(order());
        sentences.add(
                "Inwoners van wijken en postcodes zijn verdeeld over vakken van %d bij %d meter: meer naarmate er een stemlokaal dichterbij is, en zo dat de aantallen van %d van beide kloppen (%s inwoners, gelijk aan het gepubliceerde aantal)."
                        .formatted(
                                country.settings().cellMetres(),
                                country.settings().cellMetres(),
                                country.ground().districtFigures().year(),
                                Dutch.whole(country.account().residents())));
        country.learned().ifPresent(learned -> sentences.addAll(learned(learned)));
        Interval hard = country.stations().norm().residents().hard();
        double total = country.stations().norm().residents().total();
        sentences.add(
                "Zonder iets aan te nemen over waar mensen in hun wijk of postcode wonen, ligt het antwoord voor de kazernes tussen %s en %s: wijken die helemaal binnen bereik liggen, en wijken die het bereik raakt."
                        .formatted(Dutch.percent(hard.low() / total), Dutch.percent(hard.high() / total)));
        municipalities.stream()
                .filter(LocalRows.Municipality::isDoubtful)
                .forEach(m -> sentences.add(
                        "De cijfers van %s zijn onbruikbaar: %d stemlokalen van verschillende dorpen staan daar in het bestand op dezelfde plek."
                                .formatted(m.name(), m.misplaced())));
        sentences.add(
                "Per gemeente is de marge groter dan voor het land: gebruik die percentages om te kiezen waar u beter kijkt, niet als eindcijfer.");
        return sentences;
    }

    private List<String> learned(Country.Learned learned) {
        List<String> sentences = new ArrayList<>();
        Calibration.Errors stations = country.stations().norm().errors().orElseThrow();
        sentences.add(
                "In %s wijken met samen %s inwoners is bekend waar mensen wonen (vierkanten van 100 meter); daar zijn die gebruikt. Daar is ook gemeten hoe fout de verdeling is: bij de kazernes schat zij %s waar het %s is. Per wijk is de fout gemiddeld %s punt. De marges hierboven volgen uit die fouten, gewogen naar hoe dicht Nederland bebouwd is."
                        .formatted(
                                Dutch.whole(country.account().knownDistricts()),
                                Dutch.about(country.account().known()),
                                decimalPercent(stations.estimated()),
                                decimalPercent(stations.real()),
                                Dutch.decimal(100 * stations.districtMeanAbsolute())));
        Country.Other even = learned.other().getFirst();
        sentences.add(
                "Wie inwoners gelijkmatig over hun postcode uitsmeert, vindt voor de kazernes maar %s: te laag, want dan wonen er mensen in weilanden. In dezelfde wijken schat die manier %s waar het %s is."
                        .formatted(
                                Dutch.percent(even.share()),
                                decimalPercent(even.stations().estimated()),
                                decimalPercent(even.stations().real())));
        return sentences;
    }

    List<CountryStory.Check> checks() {
        List<CountryStory.Check> checks = new ArrayList<>();
        checks.add(new CountryStory.Check(
                "Afstand tot de dichtstbijzijnde kazerne, gemiddeld over %s wijken"
                        .formatted(Dutch.whole(country.distance().districts())),
                Dutch.twoDecimals(country.distance().straightKilometres()) + " km hemelsbreed",
                "%s km over de weg, volgens CBS: %s keer zo ver; samenhang %s"
                        .formatted(
                                Dutch.twoDecimals(country.distance().roadKilometres()),
                                Dutch.twoDecimals(country.distance().ratio()),
                                Dutch.twoDecimals(country.distance().correlation()))));
        for (CbsChecks.Density density : country.density()) {
            if (density.districts() > 0) {
                checks.add(new CountryStory.Check(
                        "Woningen rond een inwoner, %s wijken vanaf %s adressen per km²"
                                .formatted(Dutch.whole(density.districts()), Dutch.whole(density.from())),
                        Dutch.twoDecimals(density.ratio()) + " keer het aantal adressen van CBS",
                        "ongeveer 0,88 verwacht: een op de acht adressen is geen woning"));
            }
        }
        return checks;
    }

    List<String> notSaid() {
        return List.of(
                "Dit is een landelijke vergelijking van plekken, geen plan: per gebouw moet nog worden gekeken of het kan.",
                "Lopen is gerekend als hemelsbreed maal %s: rivieren, spoor en snelwegen kunnen de weg veel langer maken."
                        .formatted(Dutch.decimal(country.settings().detour())),
                "De kazernes zijn die van %s: sindsdien zijn er gesloten, verplaatst en gebouwd. %s kazernes zonder plaats in het bestand tellen niet mee."
                        .formatted(stationsYear(), Dutch.whole((double)
                                country.ground().stationsWithoutPlace())),
                "75 jaar en ouder staat voor verminderd zelfredzaam. Het aandeel per postcode is van %d, toegepast op de inwoners van %d."
                        .formatted(
                                country.ground().ages().year(),
                                country.ground().districtFigures().year()),
                "Of een gebouw mensen kan opvangen, noodstroom heeft of toegankelijk is, staat niet in de bestanden. Ook hoeveel mensen er terecht kunnen is niet gerekend: het drukste punt van een plan kan veel te vol zijn.",
                "Een kazerne heeft bij een lange uitval haar eigen taak: of de ploeg ook een noodsteunpunt kan bemensen, is niet gerekend.",
                "Stemlokalen zijn niet allemaal openbare gebouwen, en ze wisselen per verkiezing.");
    }

    String stationsYear() {
        return country.ground().sources().stream()
                .filter(source -> source.role().equals("fire-stations"))
                .map(source -> source.referenceDate() == null ? Dutch.UNKNOWN : source.referenceDate())
                .findFirst()
                .orElse(Dutch.UNKNOWN);
    }

    private static String decimalPercent(double share) {
        return Dutch.decimal(100 * share) + " %";
    }
}
