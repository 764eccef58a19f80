// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.data.store.Outputs;

/**
 * The invented municipality Voorbeeldstad: about 60,000 residents, a river with two bridges, an old centre, flats of the
 * sixties with many elderly, new suburbs, three villages. Nothing in it exists. The same seed gives the same bytes.
 */
public final class Example {
    /** Code that CBS gives to no municipality. */
    public static final String CODE = "GM9001";
    /** The seed of the town in the manual. */
    public static final long SEED = 1;

    private Example() {}

    /** Writes the folder, in the formats and with the names of the real files. The folder may not hold anything yet. */
    public static void write(Path folder, long seed) {
        Outputs.folder(folder, false, beside -> writeTo(beside, Town.of(seed)));
    }

    /** Who really lives there: the persons from whom every published figure is derived. */
    public static Truth truth(long seed) {
        return Truth.of(Town.of(seed));
    }

    private static void writeTo(Path folder, Town town) throws IOException {
        PbfOut.write(folder.resolve("voorbeeldstad.osm.pbf"), OsmParts.of(town));
        PlacesOut places = new PlacesOut(town);
        places.addresses(folder.resolve("osm_addresses.csv"));
        places.pollingStations(folder.resolve("candidate_sites_stemlokalen.csv"));
        places.facilities(folder.resolve("osm_pois.geojson"));
        places.fireStations(folder.resolve("brandweerposten.geojson"));
        places.care(folder.resolve("zorginstellingen.geojson"));
        places.hospital(folder.resolve("ziekenhuizen.geojson"));
        SquaresOut.csv(town, folder.resolve("cbs_vk100_2024.csv"));
        SquaresOut.geoPackage(town, 100, folder.resolve("cbs_vk100_2024_v1.gpkg"));
        SquaresOut.geoPackage(town, 500, folder.resolve("cbs_vk500_2024_v1.gpkg"));
        AreasOut areas = new AreasOut(town);
        areas.neighbourhoods(folder.resolve("buurten_2024.geojson"));
        areas.districts(folder.resolve("wijken_2024.geojson"));
        areas.postcodes(folder.resolve("pc4.geojson"));
        areas.ages(folder.resolve("pc4_leeftijd_2021.csv"));
        FiguresOut figures = new FiguresOut(town);
        figures.neighbourhoods(folder.resolve("buurten_2024_kwb.csv"));
        figures.districts(folder.resolve("wijken_2024_kwb.csv"));
        FloodOut.write(town, folder.resolve("inundation_25m_max.asc"), folder.resolve("inundation_25m_max.prj"));
        Files.writeString(folder.resolve("README.md"), Readme.of(town));
        ExamplePassport.write(folder, town.seed());
    }
}
