// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.regions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.OrganisationNames;
import nl.noaber.app.access.Person;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import nl.noaber.app.runs.Kind;
import nl.noaber.app.runs.Result;
import nl.noaber.app.runs.Results;
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

    private final Results results;
    private final OrganisationNames names;
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

    RegionsController(Results results, OrganisationNames names, MapLayers layers, MapArchives maps, JsonMapper json) {
        this.results = results;
        this.names = names;
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
        PageWish wish = PageWish.of(page, pageSize);
        return PageOf.of(
                        results.list(who, Kind.REGION, "", wish.offset(), wish.pageSize()),
                        wish,
                        results.count(who, Kind.REGION, ""))
                .map(one -> ResultRow.of(one, results, names));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "regio", summary = "Eén regio: cijfers, bronnen en ondergrond")
    View one(Person who, @PathVariable String id) {
        Result region = get(who, Deed.READ, id);
        return new View(
                region.id(),
                region.name(),
                region.referenceDate(),
                region.organisation(),
                names.of(region.organisation()),
                results.sharedWith(region),
                read(region.folder().resolve("summary.json")),
                read(region.folder().resolve("passport.json")),
                ground(region));
    }

    @GetMapping("/{id}/lagen/{laag}")
    @Operation(
            operationId = "kaartlaag",
            summary = "Wat een kaart van een regio tekent, als GeoJSON in WGS84",
            description = "Lagen: vierkanten, concentraties, gebieden, voorzieningen, kandidaten.")
    ResponseEntity<Resource> layer(Person who, @PathVariable String id, @PathVariable String laag) {
        Result region = get(who, Deed.READ, id);
        return ResultFiles.unchanging(region)
                .contentType(GEO_JSON)
                .body(new FileSystemResource(layers.file(region, laag)));
    }

    @GetMapping("/{id}/bestanden/{naam}")
    @Operation(operationId = "bestandVanRegio", summary = "Een bestand uit de map van een regio")
    ResponseEntity<Resource> download(Person who, @PathVariable String id, @PathVariable String naam) {
        return ResultFiles.download(get(who, Deed.READ, id), naam);
    }

    @GetMapping("/{id}/gedeeld-met")
    @Operation(operationId = "regioGedeeldMet", summary = "Met welke organisaties een regio is gedeeld")
    SharedWith sharedWith(Person who, @PathVariable String id) {
        return new SharedWith(results.sharedWith(get(who, Deed.SHARE, id)));
    }

    @PutMapping("/{id}/gedeeld-met")
    @Operation(operationId = "deelRegio", summary = "Een regio delen met andere organisaties")
    SharedWith share(Person who, @PathVariable String id, @RequestBody SharedWith wish) {
        Result region = get(who, Deed.SHARE, id);
        results.share(who, region, wish.checked());
        return new SharedWith(results.sharedWith(region));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "trekRegioIn", summary = "Een regio intrekken; plannen ervan blijven")
    void withdraw(Person who, @PathVariable String id) {
        results.withdraw(who, get(who, Deed.WRITE, id));
    }

    private Result get(Person who, Deed deed, String id) {
        return results.get(who, deed, Kind.REGION, id);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> read(Path file) {
        return json.readValue(file.toFile(), Map.class);
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
