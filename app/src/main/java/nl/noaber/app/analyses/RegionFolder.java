// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.app.page.RegionPage;
import nl.noaber.app.picture.MapPicture;
import nl.noaber.app.picture.Picture;
import nl.noaber.data.osm.RegionStreets;
import nl.noaber.data.osm.RoadLineFile;
import nl.noaber.data.store.Passports;
import nl.noaber.data.store.StreetFile;

/**
 * Writes a region as a folder: at the top what may be shown, under {@code internal/} what the planning needs. See
 * docs/manual/region-folder.md and docs/decisions/0006-region-folder.md.
 */
final class RegionFolder {
    static final String INTERNAL = "internal";
    static final String STREETS = "streets.noaber";
    static final String ROADS = "roads.csv";
    static final int PICTURE_PIXELS = 2_400;

    private final Region region;
    private final ObjectNode summary;
    private final StoryWriter writer;
    private final OutsideTables tables;

    RegionFolder(Region region) {
        this.region = region;
        Outside outside = new Outside(region);
        AreaNumbers areas = new AreaNumbers(
                region.ground(),
                region.people().accounts(),
                region.counted(),
                region.counted().recipe());
        StoryWriter writer = new StoryWriter(region, outside, areas);
        this.writer = writer;
        this.summary = new SummaryJson(region, areas).json(writer);
        this.tables = new OutsideTables(region, outside, areas);
    }

    ObjectNode summary() {
        return summary;
    }

    String answer() {
        return writer.answer();
    }

    void write(Path folder) throws IOException {
        Passports.write(region.passport(), folder.resolve("passport.json"));
        text(folder.resolve("summary.json"), summary.toPrettyString().replace("\r\n", "\n") + "\n");
        tables.write(folder);
        text(folder.resolve("README.txt"), readme());
        Path internal = Files.createDirectories(folder.resolve(INTERNAL));
        new InternalTables(region).write(internal);
        if (region.files().streets().isPresent()) {
            RegionStreets streets = region.files().streets().get();
            StreetFile.write(streets.graph(), internal.resolve(STREETS));
            RoadLineFile.write(streets.roads(), internal.resolve(ROADS));
        }
        draw(folder);
    }

    /** From the folder, as the command picture does: so both are the same. */
    private void draw(Path folder) throws IOException {
        MapPicture picture = RegionPicture.of(RegionMapReader.read(folder));
        String svg = Picture.svg(picture);
        text(folder.resolve("picture.svg"), svg);
        Files.write(folder.resolve("picture.png"), Picture.png(picture, PICTURE_PIXELS));
        text(folder.resolve("index.html"), RegionPage.write(writer.story(svg)));
    }

    private String readme() {
        String who = region.settings().full()
                ? "Deze map is een VOLLEDIGE uitgave: niets is afgeschermd. Alleen voor wie daartoe bevoegd is."
                : "Wat hier bovenaan staat, is afgeschermd en mag worden getoond. De map internal/ niet: daarin staan cijfers per vierkant van 100 meter.";
        return """
                Regio %s, gemaakt met Noaber.

                %s

                index.html               de bladzijde: begin hier
                picture.svg, picture.png de kaart
                concentrations.*         plekken waar veel verminderd zelfredzame inwoners bij elkaar wonen
                areas.csv                cijfers per wijk of buurt
                squares500.*             klassen per vierkant van 500 meter
                facilities.*             kwetsbare plekken
                candidates.*             gebouwen die een noodsteunpunt kunnen worden
                refused.csv              rijen die niet zijn gebruikt, met de reden
                passport.json            waaruit dit is gemaakt
                summary.json             de aantallen voor programma's
                """.formatted(region.settings().name(), who);
    }

    static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
