// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Person;
import nl.noaber.app.access.Rights;
import nl.noaber.app.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as a file, out and in. */
@RestController
@RequestMapping("/v1/noodsteunpunten")
@Tag(name = "noodsteunpunten")
class PointFilesController {
    private static final int BYTES_MAX = 10_000_000;
    private static final int ROWS_MAX = 20_000;

    private final Points points;
    private final PointFileOut out;
    private final PointFileIn in;
    private final PointImport importing;

    PointFilesController(Points points, PointFileOut out, PointFileIn in, PointImport importing) {
        this.points = points;
        this.out = out;
        this.in = in;
        this.importing = importing;
    }

    @GetMapping("/_exporteren")
    @Operation(
            operationId = "exporteerNoodsteunpunten",
            summary = "De noodsteunpunten die u mag zien als bestand",
            description =
                    "csv, geojson of xlsx. Hetzelfde bestand kunt u wijzigen en importeren, of als vaste punten aan een plan geven.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/geo+json", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> export(Person who, @RequestParam(required = false) @Nullable String formaat) {
        FileFormat format = FileFormat.of(formaat);
        byte[] file = out.write(format, points.list(who, Points.Filter.ALL, 0, ROWS_MAX));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("noodsteunpunten." + format.word())
                                .build()
                                .toString())
                .body(file);
    }

    @PostMapping("/_importeren")
    @Operation(
            operationId = "importeerNoodsteunpunten",
            summary = "Noodsteunpunten uit een bestand toevoegen en wijzigen",
            description =
                    "csv, geojson (ook plan.geojson van een plan) of xlsx. Rijen met een kenmerk van hier wijzigen dat "
                            + "noodsteunpunt, andere zijn nieuw. Alles of niets.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    PointImport.Done take(
            Person who, @RequestParam(required = false) @Nullable String formaat, HttpServletRequest request)
            throws IOException {
        Rights.require(who, Deed.WRITE);
        FileFormat format = FileFormat.of(formaat);
        byte[] file = request.getInputStream().readNBytes(BYTES_MAX + 1);
        if (file.length > BYTES_MAX) {
            throw new Refusal(
                    Refusal.Reason.TOO_LARGE,
                    "Het bestand is groter dan %d miljoen bytes.".formatted(BYTES_MAX / 1_000_000),
                    "The file is larger than %d million bytes.".formatted(BYTES_MAX / 1_000_000));
        }
        try {
            return importing.take(who, in.read(format, file));
        } catch (DuplicateKeyException someoneElseWasFirst) {
            throw new Refusal(
                    Refusal.Reason.CONFLICT,
                    "Iemand anders wijzigde een noodsteunpunt uit dit bestand terwijl het werd gelezen. Exporteer opnieuw.",
                    "Someone else changed a noodsteunpunt of this file while it was read. Export again.");
        }
    }
}
