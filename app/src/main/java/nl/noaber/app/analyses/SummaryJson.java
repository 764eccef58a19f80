// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.people.AreaAccount;
import nl.noaber.core.people.Columns;
import nl.noaber.data.Refusals;

/** The counts of a region for programs: {@code region build --json} and summary.json are this document. */
final class SummaryJson {
    private final Region region;
    private final AreaNumbers areas;

    SummaryJson(Region region, AreaNumbers areas) {
        this.region = region;
        this.areas = areas;
    }

    /** @param words tells the answer, its date and its owners */
    ObjectNode json(StoryWriter words) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("name", region.settings().name());
        root.put("disclosure", region.settings().full() ? "full" : "protected");
        root.put("answer", words.answer());
        root.put("date", words.date());
        root.put("owners", words.owners());
        root.put("squares", region.people().size());
        root.set("inhabitants", interval(areas.residents()));
        root.put("placed", whole(region.people().get(Columns.RESIDENTS).total().mid()));
        if (region.settings().full() || Coarse.shown(outside()).isPresent()) {
            root.put("outside", whole(outside()));
        } else {
            root.put("outside", Rules.COVERED);
        }
        root.set("lessSelfReliant", interval(areas.lessSelfReliant()));
        root.put("areas", areas.areas().size());
        root.put(
                "nodes",
                region.files().streets().map(streets -> streets.graph().nodes()).orElse(0));
        root.put(
                "edges",
                region.files().streets().map(streets -> streets.graph().edges()).orElse(0));
        root.put(
                "islandsDropped",
                region.files()
                        .streets()
                        .map(streets -> streets.islands().dropped())
                        .orElse(0));
        root.put("sites", count(region.candidates(), true));
        root.put("sitesOutside", count(region.candidates(), false));
        root.put("facilities", count(region.facilities(), true));
        root.put("facilitiesOutside", count(region.facilities(), false));
        root.put("hazards", region.files().hazards().size());
        ObjectNode hot = root.putObject("hotspots");
        hot.put("hot", region.hot().count(HotspotClass::isHot));
        hot.put("uncertain", region.hot().count(c -> c == HotspotClass.UNCERTAIN));
        hot.put("concentrations", region.hot().all().size());
        root.put("refusedRows", region.files().refusals().total());
        ArrayNode refused = root.putArray("refused");
        for (Refusals.Count count : region.files().refusals().counts()) {
            ObjectNode node = refused.addObject();
            node.put("file", count.file());
            node.put("reason", count.reason());
            node.put("rows", count.rows());
        }
        ArrayNode notes = root.putArray("notes");
        region.passport().notes().forEach(notes::add);
        return root;
    }

    private double outside() {
        return region.people().accounts().stream()
                .filter(account -> account.column().equals(Columns.RESIDENTS))
                .mapToDouble(AreaAccount::outside)
                .sum();
    }

    private static long count(List<NearbyPlace> places, boolean inside) {
        return places.stream().filter(near -> near.inside() == inside).count();
    }

    /** Without {@code full} no number of people is from one to nine: bounds are widened, a best guess is left out. */
    private ObjectNode interval(Interval figure) {
        boolean full = region.settings().full();
        ObjectNode node = new ObjectMapper().createObjectNode();
        long low = (long) Math.floor(figure.low());
        long high = (long) Math.ceil(figure.high());
        node.put("low", full || low >= Rules.DEFAULT.fewest() ? low : 0);
        if (full || Rules.DEFAULT.mayShow(figure.mid(), figure.mid())) {
            node.put("mid", whole(figure.mid()));
        } else {
            node.putNull("mid");
        }
        node.put("high", full || high == 0 ? high : Math.max(Rules.DEFAULT.fewest(), high));
        return node;
    }

    private static long whole(double value) {
        return Math.round(value);
    }
}
