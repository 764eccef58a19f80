// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.noaber.app.analyses.RegionLayers;
import nl.noaber.app.http.Refusal;
import nl.noaber.app.runs.Result;
import nl.noaber.data.geojson.GeoJsonOut;
import nl.noaber.data.store.Outputs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a map draws of a region: files of its folder, or made from them once and kept, since the region never changes. */
@Component
public class MapLayers {
    private final Path folder;

    MapLayers(@Value("${noaber.data}") Path data) {
        this.folder = data.resolve("layers");
    }

    /** @throws Refusal 404 when there is no such layer */
    public Path file(Result region, String layer) {
        return switch (layer) {
            case "vierkanten" -> made(region, layer, RegionLayers::squares);
            case "vierkanten500" -> made(region, layer, RegionLayers::blocks);
            case "gebieden" -> made(region, layer, RegionLayers::areas);
            case "concentraties" -> region.folder().resolve("concentrations.geojson");
            case "voorzieningen" -> region.folder().resolve("facilities.geojson");
            case "kandidaten" -> region.folder().resolve("candidates.geojson");
            default -> throw Refusal.notFound("kaartlaag", layer);
        };
    }

    /** Of a region whose bytes go. */
    public synchronized void remove(String region) {
        try {
            Outputs.deleteTree(folder.resolve(region));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Path made(Result region, String layer, Function<Path, List<GeoJsonOut.Feature>> make) {
        Path file = folder.resolve(region.id()).resolve(layer + ".geojson");
        if (!Files.exists(file)) {
            List<GeoJsonOut.Feature> features = make.apply(region.folder());
            Outputs.file(file, false, beside -> GeoJsonOut.writeTo(beside, features));
        }
        return file;
    }
}
