// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.stream.IntStream;
import nl.noaber.app.page.PlanStory.Site;

/** Whether the buildings can take it: people against places, suitability, water, cost. */
final class PlanRoomPart {
    private final PlanStory story;
    private final Part part;

    PlanRoomPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("gebouwen", "room.question", answer());
        Table<Site> table = Table.of(part.say("room.table"), Rows.shown(story.sites(), part))
                .words(part.say("column.point"), PlanWherePart::label)
                .figures(part.say("column.load"), site -> part.words().about(site.load()))
                .figures(part.say("column.capacity"), this::capacity)
                .figures(part.say("column.suitability"), this::suitability);
        IntStream.range(0, story.about().hazards().size())
                .forEach(h -> table.figures(
                        depthColumn(h), site -> depth(site.depthMetres().get(h))));
        table.figures(part.say("column.cost"), site -> part.words().euro(site.euro()))
                .cards(part.html());
        Rows.rest(story.sites(), part);
        story.floods().forEach(this::flood);
        part.paragraph("room.note");
        part.end();
    }

    private void flood(PlanStory.Flood flood) {
        part.html()
                .paragraph(part.words()
                        .part(
                                "room.flood",
                                flood.inWater(),
                                story.sites().size(),
                                "unit.point",
                                flood.hazard(),
                                part.numbers().percent(flood.shareLeft())));
    }

    private String answer() {
        long full = story.sites().stream().filter(PlanRoomPart::isTooFull).count();
        long unknown = story.sites().stream()
                .filter(site -> Double.isNaN(site.capacity()))
                .count();
        String points = part.words().count("unit.point", story.sites().size());
        if (unknown == story.sites().size()) {
            return part.words().counted("room.answer.unknown", story.sites().size(), points);
        }
        String text = full == 0
                ? part.words().counted("room.answer.fits", story.sites().size(), points)
                : part.words().part("room.answer.full", full, story.sites().size(), "unit.point");
        return unknown == 0
                ? text
                : text + " " + part.say("room.answer.some-unknown", part.words().count("unit.point", unknown));
    }

    static boolean isTooFull(Site site) {
        return site.load().mid() > site.capacity();
    }

    private String capacity(Site site) {
        if (Double.isInfinite(site.capacity())) {
            return part.say("capacity.no-limit");
        }
        String places = part.numbers().whole(site.capacity());
        return isTooFull(site) ? part.say("capacity.too-full", places) : places;
    }

    private String suitability(Site site) {
        if (!(site.suitability() instanceof Figure.Known(var value))) {
            return part.numbers().unknown();
        }
        String low = part.numbers().twoDecimals(value.low());
        String high = part.numbers().twoDecimals(value.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    private String depth(double metres) {
        return Double.isNaN(metres)
                ? part.numbers().unknown()
                : metres == 0 ? part.say("depth.dry") : part.numbers().decimal(metres) + " m";
    }

    private String depthColumn(int hazard) {
        return story.about().hazards().size() == 1
                ? part.say("column.depth")
                : part.say("column.depth-of", story.about().hazards().get(hazard));
    }
}
