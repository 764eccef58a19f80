// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.page.RegionStory;
import nl.noaber.core.disclosure.Rules;

/** Tells the vulnerable places of a region in Dutch. */
final class PlacesWords {
    /** Of a group on a page; all are in facilities.csv. */
    private static final int ROWS_MAX = 60;
    /** Seen without asking: people there cannot leave by themselves. */
    private static final Set<PlaceGroup> FIRST = Set.of(PlaceGroup.CARE, PlaceGroup.HOSPITAL);
    /** From this depth people cannot leave by themselves. */
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
                Arrays.stream(PlaceGroup.values())
                        .filter(group -> count(group) > 0)
                        .map(this::group)
                        .toList(),
                notes());
    }

    private long count(PlaceGroup group) {
        return vulnerable.stream().filter(near -> near.group() == group).count();
    }

    private RegionStory.PlaceGroup group(PlaceGroup group) {
        String name = group.more();
        return new RegionStory.PlaceGroup(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                FIRST.contains(group),
                vulnerable.stream()
                        .filter(near -> near.group() == group)
                        .limit(ROWS_MAX)
                        .map(this::row)
                        .toList());
    }

    private static String hazard(String name) {
        return name.replace('_', ' ');
    }

    private RegionStory.PlaceRow row(NearbyPlace near) {
        String name =
                near.place().name().isBlank() ? "zonder naam" : near.place().name();
        return new RegionStory.PlaceRow(
                name,
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
        return "%s van de %d zorginstellingen %s waar het water een meter of hoger komt."
                .formatted(deep == 0 ? "Geen" : Dutch.whole((double) deep), care.size(), deep == 1 ? "ligt" : "liggen");
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        for (PlaceGroup group : PlaceGroup.values()) {
            long n = count(group);
            if (n > 0) {
                counts.add(Dutch.count(n, group.one(), group.more()));
            }
        }
        return counts;
    }

    private static boolean isDeep(NearbyPlace near) {
        return near.depthMetres().values().stream()
                .filter(OptionalDouble::isPresent)
                .anyMatch(depth -> depth.getAsDouble() >= DEEP_METRES);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        long out = region.facilities().stream().filter(near -> !near.inside()).count();
        if (out > 0) {
            notes.add("%s in de bestanden %s buiten de regio en %s niet in deze tabellen."
                    .formatted(
                            Dutch.count(out, "plek", "plekken"),
                            out == 1 ? "ligt" : "liggen",
                            out == 1 ? "staat" : "staan"));
        }
        for (PlaceGroup group : PlaceGroup.values()) {
            if (count(group) > ROWS_MAX) {
                notes.add("De tabel toont %d van de %d %s; alle staan in facilities.csv."
                        .formatted(ROWS_MAX, count(group), group.more()));
            }
        }
        if (!hazards.isEmpty()) {
            notes.add("‘Onbekend’ water ligt buiten de kaart van de overstroming: dat is niet hetzelfde als droog.");
        }
        return notes;
    }
}
