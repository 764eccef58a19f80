// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import java.nio.charset.StandardCharsets;

/** All services that the fetch command asks, about the invented town. */
public final class TownServices {
    private static final String STATLINE = "/odata/";
    private static final String OVERPASS = "/overpass";
    private static final String CANDIDATES = "/files/stembureaus.csv";

    private TownServices() {}

    static void on(StandIn standIn) {
        standIn.put("/areas-2024/collections/buurten/items", new OgcService(Town.neighbourhoods(), "buurt"));
        standIn.put("/areas-2024/collections/wijken/items", new OgcService(Town.districts(), "wijk"));
        standIn.put("/postcodes/collections/postcode4/items", new OgcService(Town.postcodes(), "postcode"));
        standIn.put("/squares-2024/wfs", new WfsService());
        standIn.put("/bag/wfs", new WfsService());
        standIn.put("/regions-2024/wfs", new WfsService());
        standIn.put(STATLINE, new ODataService(STATLINE));
        standIn.put(OVERPASS, new OverpassService());
        standIn.put(CANDIDATES, new FileAnswer(candidates().getBytes(StandardCharsets.UTF_8)));
    }

    /** A hosts file that points to the stand-in for all that is fetched by default. */
    public static String hosts(StandIn standIn) {
        return """
                areas = %1$sareas-{year}
                figures = %1$sodata
                postcodes = %1$spostcodes
                squares = %1$ssquares-{year}/wfs
                addresses = %1$sbag/wfs
                ages = %1$sodata
                streets = %1$soverpass
                facilities = %1$soverpass
                candidates.file = %1$sfiles/stembureaus.csv
                candidates.date = 2026-03-18
                safety-region = %1$sregions-{year}/wfs
                """.formatted(standIn.at("/"));
    }

    /** As published: a semicolon between, a person to contact, a code that lost its leading zero, and a broken row. */
    private static String candidates() {
        return """
                Gemeente;CBS gemeentecode;Nummer stembureau;Naam stembureau;Longitude;Latitude;X;Y;Contact naam
                Kampen;GM0166;1;De Hanze;;;188500;506500;A. Ambtenaar
                Kampen;166;2;Sporthal;;;189500;507500;A. Ambtenaar
                Dronten;GM0303;1;De Meerpaal;;;178000;506000;B. Ambtenaar
                Zwolle;GM1166;1;Stadhuis;;;202000;503000;C. Ambtenaar
                Ommen;GM0175;1
                """;
    }
}
