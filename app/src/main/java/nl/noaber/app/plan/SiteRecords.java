// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import nl.noaber.app.page.Figure;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.geo.LonLat;
import nl.noaber.data.crs.RdNew;
import org.jspecify.annotations.Nullable;

/** One point of a plan, as JSON with everything, and as the flat row of a map layer. */
final class SiteRecords {
    private final PlanOutcome outcome;
    private final PlanStory story;

    SiteRecords(PlanOutcome outcome, PlanStory story) {
        this.outcome = outcome;
        this.story = story;
    }

    ObjectNode json(int i) {
        SiteFigures exact = outcome.sites().get(i);
        PlanStory.Site told = story.sites().get(i);
        Site site = exact.open().site();
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("letter", told.letter());
        node.put("id", told.id());
        node.put("name", told.name());
        node.put("kind", told.kind());
        JsonFigures.number(node, "x", site.at().x());
        JsonFigures.number(node, "y", site.at().y());
        LonLat place = RdNew.toLonLat(site.at());
        node.put("lon", Math.rint(place.lon() * 1e7) / 1e7);
        node.put("lat", Math.rint(place.lat() * 1e7) / 1e7);
        node.put("tier", told.tier().name().toLowerCase(Locale.ROOT));
        node.put("phase", told.phase());
        node.put("fixed", exact.open().isFixed());
        node.put("area", exact.area());
        node.put("concentration", told.concentration());
        ArrayNode why = node.putArray("why");
        told.why().forEach(reason -> why.add(reason.name().toLowerCase(Locale.ROOT)));
        people(node, told, exact);
        takeOver(node.putArray("takeOver"), told);
        JsonFigures.number(node, "capacity", told.capacity());
        double room = Capacity.residents(site, outcome.terms().norms());
        JsonFigures.number(node, "room", Math.floor(room));
        suitability(node.putObject("suitability"), exact);
        JsonFigures.put(node, "euroPerYear", told.euro());
        ObjectNode depths = node.putObject("depthMetres");
        site.depthMetres().forEach((hazard, depth) -> JsonFigures.number(depths, hazard, depth.orElse(Double.NaN)));
        JsonFigures.number(node, "chosenShare", Shown.round(told.chosenShare()));
        JsonFigures.number(node, "chosenNearShare", Shown.round(told.chosenNearShare()));
        told.alternative()
                .ifPresentOrElse(
                        one -> alternative(node.putObject("alternative"), one), () -> node.putNull("alternative"));
        node.put("stable", told.isStable());
        return node;
    }

    private static void alternative(ObjectNode node, PlanStory.Alternative one) {
        node.put("id", one.id());
        node.put("name", one.name());
        JsonFigures.put(node, "fewer", one.fewer());
    }

    private void people(ObjectNode node, PlanStory.Site told, SiteFigures exact) {
        ArrayNode bands = node.putArray("byBand");
        for (int b = 0; b < told.byBand().size(); b++) {
            ObjectNode band = bands.addObject();
            JsonFigures.number(band, "minutes", story.about().bandMinutes().get(b));
            JsonFigures.put(band, "residents", told.byBand().get(b));
        }
        Shown shown = outcome.shown();
        JsonFigures.put(node, "residents", shown.part(exact.nearest()));
        JsonFigures.put(node, "lessSelfReliant", shown.part(exact.nearestWeak()));
        JsonFigures.put(node, "newlyReached", told.newlyReached());
        JsonFigures.put(node, "newlyReachedLessSelfReliant", told.newlyLessSelfReliant());
        JsonFigures.put(node, "lostWithout", told.lostWithout());
        JsonFigures.put(node, "lostWithoutLessSelfReliant", shown.part(exact.lostWeak()));
        JsonFigures.put(node, "load", told.load());
    }

    private static void takeOver(ArrayNode array, PlanStory.Site told) {
        for (PlanStory.TakeOver part : told.takeOver()) {
            ObjectNode node = array.addObject();
            if (part.letter().isEmpty()) {
                node.putNull("letter");
            } else {
                node.put("letter", part.letter());
            }
            JsonFigures.put(node, "residents", part.residents());
        }
    }

    private static void suitability(ObjectNode node, SiteFigures exact) {
        JsonFigures.number(node, "low", Shown.round(exact.suitability().low()));
        JsonFigures.number(node, "high", Shown.round(exact.suitability().high()));
        JsonFigures.number(node, "knownShare", Shown.round(exact.suitability().knownShare()));
        ArrayNode lacking = node.putArray("lacking");
        exact.suitability().lacking().forEach(lacking::add);
        ArrayNode unknown = node.putArray("unknown");
        exact.suitability().unknown().forEach(unknown::add);
    }

    /** The row of plan.geojson and plan.gpkg; the same columns for every point. */
    SequencedMap<String, @Nullable Object> row(int i) {
        SiteFigures exact = outcome.sites().get(i);
        PlanStory.Site told = story.sites().get(i);
        Shown shown = outcome.shown();
        SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("letter", told.letter());
        row.put("id", told.id());
        row.put("naam", told.name());
        row.put("soort", told.kind());
        row.put("fase", (long) told.phase());
        row.put("trap", told.tier().name().toLowerCase(Locale.ROOT));
        row.put("vast", exact.open().isFixed() ? "ja" : "nee");
        row.put("gebied", exact.area());
        row.put("concentratie", told.concentration());
        figure(row, "inwoners", shown.part(exact.nearest()));
        figure(row, "verminderd_zelfredzaam", shown.part(exact.nearestWeak()));
        figure(row, "nieuw_bereikt", told.newlyReached());
        figure(row, "kwijt_zonder", told.lostWithout());
        row.put("capaciteit", boxed(told.capacity()));
        row.put("geschikt_laag", boxed(Shown.round(exact.suitability().low())));
        row.put("geschikt_hoog", boxed(Shown.round(exact.suitability().high())));
        row.put("euro_per_jaar", boxed(told.euro().mid()));
        exact.open()
                .site()
                .depthMetres()
                .forEach((hazard, depth) -> row.put("diepte_m_" + hazard, boxed(depth.orElse(Double.NaN))));
        row.put("stabiel", told.isStable() ? "ja" : "nee");
        return row;
    }

    /** Too small to show is an empty number with a word beside it. */
    private static void figure(SequencedMap<String, @Nullable Object> row, String name, Figure figure) {
        row.put(name, boxed(figure.mid()));
        row.put(
                name + "_is",
                switch (figure) {
                    case Figure.Known known -> "berekend";
                    case Figure.Fewer fewer -> "minder dan " + fewer.than();
                    case Figure.Missing missing -> missing == Figure.Missing.COVERED ? "afgeschermd" : "onbekend";
                });
    }

    private static @Nullable Double boxed(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
