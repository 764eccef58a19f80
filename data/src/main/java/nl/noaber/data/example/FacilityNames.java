// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Invented names, each given once. */
final class FacilityNames {
    private static final Map<Sort, List<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Sort.FIRE_STATION, List.of("Voorbeeldstad-Zuid", "Voorbeeldstad-Overzijde", "Noorderveen", "West")),
            Map.entry(Sort.HOSPITAL, List.of("Voordeziekenhuis")),
            Map.entry(
                    Sort.CARE_HOME,
                    List.of("De Lindenhof", "Het Voorderhuis", "Avondrust", "De Korenbloem", "Huize Singelzicht")),
            Map.entry(Sort.GROUP_HOME, List.of("De Hoeksteen", "Het Anker", "De Vlinder", "Ons Thuis")),
            Map.entry(
                    Sort.SECONDARY_SCHOOL,
                    List.of(
                            "Voorde College",
                            "Het Stedelijk Lyceum",
                            "Praktijkschool De Werkplaats",
                            "Kompas College")),
            Map.entry(
                    Sort.SCHOOL,
                    List.of(
                            "De Regenboog",
                            "Het Kompas",
                            "De Zonnewijzer",
                            "De Bolster",
                            "Het Molenrad",
                            "De Springplank",
                            "De Ark",
                            "De Vuurvogel",
                            "Het Palet",
                            "De Akker",
                            "De Wegwijzer",
                            "Het Baken",
                            "De Klimop",
                            "De Rietvink",
                            "De Dijkschool",
                            "Het Venster",
                            "De Kleine Prins",
                            "De Vlieger")),
            Map.entry(
                    Sort.SPORTS_HALL,
                    List.of(
                            "De Reek",
                            "Zuiderhal",
                            "De Spil",
                            "Westhal",
                            "Oeverhal",
                            "De Veste",
                            "De Kuip",
                            "'t Veld")),
            Map.entry(
                    Sort.COMMUNITY_CENTRE,
                    List.of(
                            "De Brink",
                            "Het Trefpunt",
                            "De Oever",
                            "Ons Huis",
                            "De Schakel",
                            "De Kern",
                            "Het Klokhuis",
                            "De Meent",
                            "De Huiskamer",
                            "'t Dorpshuis",
                            "De Ontmoeting")),
            Map.entry(
                    Sort.CHURCH,
                    List.of(
                            "Grote Kerk",
                            "Sint-Joriskerk",
                            "Opstandingskerk",
                            "Dorpskerk",
                            "De Fontein",
                            "Bethelkerk",
                            "Sint-Annakerk",
                            "De Hoeksteenkerk",
                            "Ontmoetingskerk",
                            "Pniëlkerk",
                            "De Bron",
                            "Nieuwe Kerk",
                            "Emmaüskerk")),
            Map.entry(Sort.MOSQUE, List.of("Moskee Voorbeeldstad")),
            Map.entry(
                    Sort.SUPERMARKET,
                    List.of("Versmarkt", "De Grutter", "Buurtsuper", "Kruidenier Voorde", "Marktzicht", "Dagvers")),
            Map.entry(Sort.LIBRARY, List.of("Bibliotheek Voorbeeldstad", "Bibliotheek Westerland")),
            Map.entry(Sort.THEATRE, List.of("Stadsgehoorzaal De Voorde")),
            Map.entry(Sort.TOWN_HALL, List.of("Stadhuis Voorbeeldstad")),
            Map.entry(Sort.POLICE, List.of("Politiebureau Voorbeeldstad"))));

    private final Map<Sort, List<String>> left = new EnumMap<>(Sort.class);

    FacilityNames(Chance chance) {
        NAMES.forEach((sort, names) -> left.put(sort, new ArrayList<>(chance.shuffled(names))));
    }

    String of(Sort sort, int number, Quarter quarter) {
        String area = quarter.place().equals(Quarters.TOWN) ? quarter.name() : quarter.place();
        return switch (sort) {
            case FIRE_STATION -> "Brandweer " + area;
            case DOCTORS -> "Huisartsenpraktijk " + area + (number % 2 == 0 ? "" : " II");
            case PHARMACY -> "Apotheek " + area;
            case KINDERGARTEN -> "Kinderopvang " + area;
            case SUBSTATION -> "Onderstation " + area;
            case FUEL -> "Tankstation " + area;
            case PUMPING_STATION -> "Gemaal " + area;
            case TRANSFORMER, MAST, SIREN, DRINKING_WATER, DEFIBRILLATOR -> "";
            default -> given(sort);
        };
    }

    private String given(Sort sort) {
        List<String> names = left.getOrDefault(sort, List.of());
        if (names.isEmpty()) {
            return "";
        }
        if (sort == Sort.SUPERMARKET) {
            names.add(names.getFirst());
        }
        return names.removeFirst();
    }
}
