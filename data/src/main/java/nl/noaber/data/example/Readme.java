// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

/** What stands beside the files, so that nobody takes them for real. */
final class Readme {
    private Readme() {}

    static String of(Town town) {
        int residents =
                town.households().stream().mapToInt(h -> h.persons().size()).sum();
        return """
                # Voorbeeldstad does not exist

                Everything in this folder is invented: the municipality (%s), its streets, addresses, residents, schools and care
                homes, and the flood. It was made by Noaber from seed %d. Use it to try things out; never for a real plan.

                | file | in the layout of |
                |---|---|
                | `voorbeeldstad.osm.pbf` | OpenStreetMap: streets, paths, bridges, buildings, facilities |
                | `osm_addresses.csv` | addresses taken from OpenStreetMap |
                | `cbs_vk100_2024.csv`, `cbs_vk100_2024_v1.gpkg`, `cbs_vk500_2024_v1.gpkg` | CBS squares of 100 m and 500 m |
                | `buurten_2024.geojson`, `wijken_2024.geojson` | CBS neighbourhoods and districts |
                | `buurten_2024_kwb.csv`, `wijken_2024_kwb.csv` | CBS key figures; -99997 is covered, -99995 not available |
                | `pc4.geojson`, `pc4_leeftijd_2021.csv` | postcode areas; residents by five years of age and sex |
                | `candidate_sites_stemlokalen.csv` | polling stations |
                | `osm_pois.geojson` | facilities from OpenStreetMap |
                | `brandweerposten.geojson`, `zorginstellingen.geojson`, `ziekenhuizen.geojson` | TNO csWeb |
                | `inundation_25m_max.asc` | depth of water in metres after a breach; -9999 is unknown, 0 is dry |

                %d residents were made one by one; every figure is counted from them, then rounded to five and covered below
                five as CBS does. The licence is that of Noaber, EUPL-1.2.
                """.formatted(Example.CODE, town.seed(), residents);
    }
}
