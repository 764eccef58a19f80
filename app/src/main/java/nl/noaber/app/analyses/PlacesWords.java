// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.page.RegionStory;
import nl.noaber.core.disclosure.Rules;

/** Tells the vulnerable places of a region in Dutch. */
final class PlacesWords {
    /** On a page; all are in facilities.csv. */
    private static final int ROWS_MAX = 60;
    /** Deeper than this, people cannot leave by themselves. */
    private static final double DEEP_METRES = 1;

    private final Region region;
    private final List<NearbyPlace> vulnerable;
    private final List<String> hazards;

    PlacesWords(Region region) {
        this.region = region;
        this.hazards = List.copyOf(region.files().hazards().keySet());
        this.vulnerable = region.facilities().stream()
                .filter(NearbyPlace::inside)
                .filter(near -> near.group() != PlaceGroup.OTHER)
                .sorted(Comparator.comparing(NearbyPlace::group)
                        .thenComparing(Comparator.comparingDouble(NearbyPlace::lessSelfReliantAround)
                                .reversed())
                        .thenComparing(near -> near.place().id()))
                .toList();
    }

    RegionStory.Places story() {
        return new RegionStory.Places(
                answer(),
                hazards.stream().map(PlacesWords::hazard).toList(),
                vulnerable.stream().limit(ROWS_MAX).map(this::row).toList(),
                notes());
    }

    private static String hazard(String name) {
        return name.replace('_', ' ');
    }

    private RegionStory.PlaceRow row(NearbyPlace near) {
        String name =
                near.place().name().isBlank() ? "zonder naam" : near.place().name();
        return new RegionStory.PlaceRow(
                name,
                near.group().one(),
                persons(near),
                near.depthMetres().values().stream().map(StoryWriter::metres).toList(),
                Around.shown(near.lessSelfReliantAround(), region.settings().full()));
    }

    private String persons(NearbyPlace near) {
        if (near.persons().isEmpty()) {
            return "onbekend";
        }
        OptionalDouble shown =
                OutsideTables.persons(near.persons(), region.settings().full());
        return shown.isPresent() ? Dutch.whole(shown.getAsDouble()) : "minder dan " + Rules.DEFAULT.fewest();
    }

    private String answer() {
        List<NearbyPlace> care = vulnerable.stream()
                .filter(near -> near.group() == PlaceGroup.CARE)
                .toList();
        if (vulnerable.isEmpty()) {
            return "Er zijn geen kwetsbare plekken ingelezen die in de regio liggen.";
        }
        if (care.isEmpty() || hazards.isEmpty()) {
            return "Er liggen %s in de regio.".formatted(StoryWriter.join(counts()));
        }
        long deep = care.stream().filter(PlacesWords::isDeep).count();
        return "%s van de %d zorginstellingen %s waar het water meer dan een meter komt."
                .formatted(deep == 0 ? "Geen" : Dutch.whole((double) deep), care.size(), deep == 1 ? "ligt" : "liggen");
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        for (PlaceGroup group : PlaceGroup.values()) {
            long n = vulnerable.stream().filter(near -> near.group() == group).count();
            if (n > 0) {
                counts.add(Dutch.count(n, group.one(), group.more()));
            }
        }
        return counts;
    }

    private static boolean isDeep(NearbyPlace near) {
        return near.depthMetres().values().stream()
                .filter(OptionalDouble::isPresent)
                .anyMatch(depth -> depth.getAsDouble() > DEEP_METRES);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        long out = region.facilities().stream().filter(near -> !near.inside()).count();
        if (out > 0) {
            notes.add("%s in de bestanden %s buiten de regio en %s niet in deze tabel."
                    .formatted(
                            Dutch.count(out, "plek", "plekken"),
                            out == 1 ? "ligt" : "liggen",
                            out == 1 ? "staat" : "staan"));
        }
        if (vulnerable.size() > ROWS_MAX) {
            notes.add("De tabel toont %d van de %d plekken; alle staan in facilities.csv."
                    .formatted(ROWS_MAX, vulnerable.size()));
        }
        if (!hazards.isEmpty()) {
            notes.add("‘Onbekend’ water ligt buiten de kaart van de overstroming: dat is niet hetzelfde als droog.");
        }
        return notes;
    }
}
