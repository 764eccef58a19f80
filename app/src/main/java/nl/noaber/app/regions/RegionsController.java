// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import nl.noaber.app.tiles.MapArchives;
import nl.noaber.data.tiles.Archive;
import nl.noaber.data.tiles.BaseMap;
import nl.noaber.data.tiles.Coverage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Regions: their figures and what a map draws of them. */
@RestController
@RequestMapping("/v1/regios")
@Tag(name = "regios")
class RegionsController {
    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final Shelf shelf;
    private final MapLayers layers;
    private final MapArchives maps;
    private final JsonMapper json;

    /** The base map: an archive of vector tiles, and the degrees and zooms that it covers. */
    @Schema(name = "Ondergrond")
    record Ground(
            String archief,
            int zoomVan,
            int zoomTot,
            double west,
            double zuid,
            double oost,
            double noord,
            String bronvermelding) {}

    /**
     * A region.
     *
     * @param samenvatting summary.json as the command wrote it
     * @param paspoort out of what it was made
     * @param kaart absent when there were no streets
     */
    @Schema(name = "Regio")
    record View(
            String id,
            String naam,
            String peildatum,
            String eigenaar,
            String eigenaarNaam,
            java.util.Set<String> gedeeldMet,
            Map<String, Object> samenvatting,
            Map<String, Object> paspoort,
            @Nullable Ground kaart) {}

    RegionsController(Shelves shelves, MapLayers layers, MapArchives maps, JsonMapper json) {
        this.shelf = shelves.of(Kind.REGION);
        this.layers = layers;
        this.maps = maps;
        this.json = json;
    }

    @GetMapping
    @Operation(operationId = "regios", summary = "De regio's die u mag zien, de nieuwste eerst")
    PageOf<ResultRow> list(
            Person who,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        return shelf.list(who, null, page, pageSize);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "regio", summary = "Eén regio: cijfers, bronnen en ondergrond")
    View one(Person who, @PathVariable String id) {
        Result region = shelf.get(who, Deed.READ, id);
        ResultRow row = shelf.row(region);
        return new View(
                row.id(),
                row.naam(),
                row.peildatum(),
                row.eigenaar(),
                row.eigenaarNaam(),
                row.gedeeldMet(),
                shelf.document(region, "summary.json"),
                shelf.document(region, "passport.json"),
                ground(region));
    }

    @GetMapping("/{id}/lagen/{laag}")
    @Operation(
            operationId = "kaartlaag",
            summary = "Wat een kaart van een regio tekent, als GeoJSON in WGS84",
            description =
                    "Lagen: vierkanten, vierkanten500 (hetzelfde, samengenomen per vierkant van 500 meter), concentraties, gebieden, voorzieningen, kandidaten.")
    ResponseEntity<Resource> layer(Person who, @PathVariable String id, @PathVariable String laag) {
        Result region = shelf.get(who, Deed.READ, id);
        return ResultFiles.unchanging(region)
                .contentType(GEO_JSON)
                .body(new FileSystemResource(layers.file(region, laag)));
    }

    @GetMapping("/{id}/bestanden/{naam}")
    @Operation(operationId = "bestandVanRegio", summary = "Een bestand uit de map van een regio")
    ResponseEntity<Resource> download(Person who, @PathVariable String id, @PathVariable String naam) {
        return shelf.download(who, id, naam);
    }

    @GetMapping("/{id}/gedeeld-met")
    @Operation(operationId = "regioGedeeldMet", summary = "Met welke organisaties een regio is gedeeld")
    SharedWith sharedWith(Person who, @PathVariable String id) {
        return shelf.sharedWith(who, id);
    }

    @PutMapping("/{id}/gedeeld-met")
    @Operation(operationId = "deelRegio", summary = "Een regio delen met andere organisaties")
    SharedWith share(Person who, @PathVariable String id, @RequestBody SharedWith wish) {
        return shelf.share(who, id, wish);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "trekRegioIn", summary = "Een regio intrekken; plannen ervan blijven")
    void withdraw(Person who, @PathVariable String id) {
        shelf.withdraw(who, id);
    }

    private @Nullable Ground ground(Result region) {
        if (region.baseMap().isEmpty()) {
            return null;
        }
        Archive archive = maps.find(region.baseMap()).orElse(null);
        if (archive == null) {
            return null;
        }
        Coverage covers = archive.coverage();
        try {
            String from = archive.description();
            return new Ground(
                    region.baseMap(),
                    covers.zoomMin(),
                    covers.zoomMax(),
                    covers.west(),
                    covers.south(),
                    covers.east(),
                    covers.north(),
                    attribution(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String attribution(String description) {
        return json.readTree(description).path("attribution").asString(BaseMap.ATTRIBUTION);
    }
}
