// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Street names as Dutch neighbourhoods have them: one theme each. No two streets of a place share a name. */
final class Names {
    private static final List<String> OLD = words("Vis Boter Hout Zout Koren Beurs Kerk Kloosters Bak Smeden Wevers"
            + " Kuipers Leer Touw Brouwers Gasthuis Wijn Wal Poort Waag Turf Haring Ooievaars Grote Kleine Achter Nonnen"
            + " Munt Veer Schapen");
    private static final List<String> SHIPS = words("Tjalk Kogge Schoener Klipper Aak Botter Kaag Praam Punter Galjoot"
            + " Fregat Brik Loods Stuurman Bakboord Stuurboord Zeil Mast Anker Kiel");
    private static final List<String> TREES = words("Linden Kastanje Beuken Eiken Berken Elzen Iepen Esdoorn Acacia"
            + " Populieren Platanen Wilgen Meidoorn Hazelaar Lijsterbes Vlier Ceder Dennen Sparren Lariks");
    private static final List<String> PEOPLE = words("Burgemeester_Hofstede Burgemeester_Wolters Burgemeester_Kuiper"
            + " Wethouder_Brand Wethouder_Tijhof Dokter_Ankum Dokter_Schuring Notaris_Veenhof Meester_Bolks"
            + " Juffrouw_Dalhuis Pastoor_Lenferink Dominee_Wiersma Rector_Beumer Zuster_Agatha Kapitein_Roelofs");
    private static final List<String> WATERS = words("Voorde Beek Vecht Regge Dinkel Linge Maas Waal Schelde Eem Amstel"
            + " Berkel Aa Vliet Rotte Mark Dommel Geul Roer Lek");
    private static final List<String> BIRDS = words(
            "Merel Lijster Koekoek Spreeuwen Vinken Mezen Zwaluw Kievit Grutto"
                    + " Wulp Reiger Kraanvogel Nachtegaal Roodborst Sperwer Havik Buizerd Valken Uilen Kwartel Patrijs Fazanten");
    private static final List<String> MUSIC = words("Bach Mozart Beethoven Haydn Vivaldi Schubert Brahms Chopin Mahler"
            + " Sweelinck Verdi Bizet Grieg Liszt Wagner Diepenbrock Ravel");
    private static final List<String> FLOWERS = words("Rozen Tulpen Narcis Dahlia Anjer Lelie Hyacint Iris Crocus Aster"
            + " Viool Klaproos Margriet Lavendel Begonia Fresia Gladiolen Zinnia Petunia Lupine Akelei Ridderspoor");
    private static final List<String> PAINTERS =
            words("Rembrandt Vermeer Hals Steen Ruysdael Mondriaan Israëls Breitner"
                    + " Mesdag Jongkind Weissenbruch Appel Avercamp Potter Bol Toorop");
    private static final List<String> MILLS = words("Wieken Kruirad Stander Bovenkruier Molensteen Maalderij Meel Graan"
            + " Wind Zeilen Molenaars Spinnenkop Tjasker Kap");
    private static final List<String> REEDS = words("Riet Lisdodde Biezen Zegge Pitrus Waterlelie Kalmoes Gagel"
            + " Dotterbloem Watermunt Egelskop Mattenbies Gele_Lis Pijlkruid Zwanenbloem");
    private static final List<String> LAKES =
            words("Kolk Plas Ven Wetering Sloot Gracht Meer Poel Kreek Wiel Sluis Stuw" + " Bron Spreng Vaart Duiker");
    private static final List<String> GRASSES = words("Klaver Beemd Weide Hooi Boterbloem Pinksterbloem Zuring Tarwe"
            + " Rogge Haver Gerst Vlas Koolzaad Luzerne Maaiveld Oogst");
    private static final List<String> STARS = words("Orion Pegasus Cassiopeia Wega Sirius Poolster Jupiter Saturnus"
            + " Mercurius Venus Komeet Regenboog Zons Maan Dageraad Morgenster Avondster Melkweg Zenit Horizon");
    private static final List<String> COUNTS =
            words("Graaf_Adolf Graaf_Otto Hertog_Karel Bisschop_David Bisschop_Frederik"
                    + " Jonker_Sweder Ridder_Herbert Schout Schepen Drost Landdag Hof Keur Banier");
    private static final List<String> FRUITS = words("Appel Peren Pruimen Kersen Kwee Bramen Frambozen Bessen Mispel"
            + " Noten Abrikozen Perzik Moerbei Druiven");
    private static final List<String> HERBS = words("Tijm Salie Munt Dille Kervel Bieslook Basilicum Rozemarijn Dragon"
            + " Marjolein Venkel Anijs Koriander Peterselie Kamille Citroenmelisse Lavas Karwij Mierik Selderij");
    private static final List<String> ISLES =
            words("Texel Vlieland Terschelling Ameland Rottum Griend Marken Urk Wieringen"
                    + " Schokland Tiengemeten Walcheren");
    private static final List<String> WORK = words("Ampère Watt Volt Newton Edison Marconi Staal IJzer Koper Tin Zink"
            + " Nijverheids Handels Ambachts Fabrieks Loods Kade");
    private static final List<String> LAND = words("Dorps Kerk School Brink Es Kamp Akker Molen Veen Broek Hoeve Esch"
            + " Marke Zand Heide Bosch Steeg Enk Spieker Dorsvloer Boomgaard Smidse Melkerij Haag Gaarde Wal");

    private static final List<String> STREETS = List.of("straat", "straat", "laan", "weg", "plein", "hof", "pad");
    private static final List<String> SUBURBS = List.of("laan", "hof", "singel", "straat", "gaarde", "dreef", "weide");
    private static final List<String> ALLEYS = List.of("straat", "steeg", "markt", "straat", "gang", "plein");

    private final Set<String> used = new HashSet<>();
    private final Chance chance;

    Names(long seed) {
        chance = new Chance(seed, "names");
    }

    String next(Quarter quarter) {
        List<String> stems = stems(quarter.code().substring(6));
        List<String> endings =
                switch (quarter.style()) {
                    case OLD_CENTRE -> ALLEYS;
                    case SUBURB, GARDEN_1970 -> SUBURBS;
                    default -> STREETS;
                };
        for (String before : List.of("", "", "", "Korte ", "Lange ", "Nieuwe ", "Oude ", "Achter ")) {
            for (int i = 0; i < 40; i++) {
                String stem = chance.pick(stems).replace('_', ' ');
                String name = before + stem + chance.pick(endings);
                if (used.add(quarter.place() + name)) {
                    return name;
                }
            }
        }
        String name = "Pad " + (used.size() + 1);
        used.add(quarter.place() + name);
        return name;
    }

    private static List<String> stems(String code) {
        return switch (code) {
            case "0001" -> OLD;
            case "0100" -> SHIPS;
            case "0101" -> TREES;
            case "0102" -> PEOPLE;
            case "0103", "0302" -> MILLS;
            case "0104", "0106" -> COUNTS;
            case "0105" -> WATERS;
            case "0200" -> BIRDS;
            case "0201" -> MUSIC;
            case "0300" -> FLOWERS;
            case "0301" -> PAINTERS;
            case "0303", "0604" -> WORK;
            case "0400" -> REEDS;
            case "0401" -> LAKES;
            case "0402" -> GRASSES;
            case "0500" -> STARS;
            case "0600" -> FRUITS;
            case "0601" -> ISLES;
            case "0602" -> HERBS;
            case "0603" -> SHIPS;
            case "0605" -> TREES;
            default -> LAND;
        };
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
