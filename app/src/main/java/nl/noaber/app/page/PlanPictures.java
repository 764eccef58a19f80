// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noaber.app.page.PlanMap.Reached;
import nl.noaber.app.picture.Backdrop;
import nl.noaber.app.picture.Caption;
import nl.noaber.app.picture.LegendClass;
import nl.noaber.app.picture.MapPicture;
import nl.noaber.app.picture.MapWords;
import nl.noaber.app.picture.Marker;
import nl.noaber.app.picture.MarkerKind;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.Patch;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;

/** The maps of a plan: who is reached from where, and who is left out. Draw them with {@link nl.noaber.app.picture.Picture}. */
public final class PlanPictures {
    /** More numbers than this cannot be told apart on a sheet. */
    private static final int NUMBERED_MAX = 15;
    /** Files of the region are made of others, whose owners are named already. */
    private static final String OF_REGION = "region";

    /** From light to dark, so that they differ in grey too: 3 : 1 between reached and not reached. */
    private static final String YES = "#a9d9d0";

    private static final String ONLY_FASTER = "#e3a857";
    private static final String NO = "#9a4210";
    private static final String YES_ASIDE = "#e3e6e8";

    private final PlanStory.About about;
    private final PlanMap map;
    private final Passport passport;
    private final Words words;

    private PlanPictures(PlanStory.About about, PlanMap map, Passport passport, Words words) {
        this.about = about;
        this.map = map;
        this.passport = passport;
        this.words = words;
    }

    /** Sites, squares reached and not, concentrations. */
    public static MapPicture reached(PlanStory story, Language language) {
        Words words = Words.of(language);
        return new PlanPictures(story.about(), story.map(), story.passport(), words)
                .reached(
                        words.say("map.title", story.about().region()),
                        PlanSentences.of(story, words).reach());
    }

    /** The squares that no point reaches, with the numbers of the left-out places. */
    public static MapPicture leftOut(PlanStory story, Language language) {
        Words words = Words.of(language);
        PlanPictures pictures = new PlanPictures(story.about(), story.map(), story.passport(), words);
        Caption caption = pictures.caption(
                words.say("map.left-out.title", story.about().region()),
                words.say(
                        "map.left-out.subtitle", PlanSentences.of(story, words).near()),
                words.say("map.left-out.note"));
        return pictures.picture(
                caption, YES_ASIDE, named(story, words), pictures.words(words.say("map.left-out.outlines")));
    }

    /** What the outlines of the left-out places are called in this language. */
    private static List<Outline> named(PlanStory story, Words words) {
        Map<Integer, String> names = new HashMap<>();
        story.leftOut().forEach(one -> names.put(one.rank(), one.place().label(words)));
        return story.map().leftOut().stream()
                .map(one -> {
                    String name = names.getOrDefault(one.rank(), one.name());
                    return new Outline(one.shape(), one.rank(), name, name);
                })
                .toList();
    }

    /** The map of one of several plans. */
    static MapPicture reached(CompareStory story, CompareStory.Choice choice, Language language) {
        Words words = Words.of(language);
        return new PlanPictures(story.about(), choice.map(), story.passport(), words)
                .reached(
                        words.of("choice", choice.kind()),
                        new PlanSentences(story.about(), choice.score(), choice.proof(), choice.points(), words)
                                .reach());
    }

    private MapPicture reached(String title, String subtitle) {
        Caption caption = caption(title, subtitle, words.say("map.note", PlanSentences.near(about.limit(), words)));
        return picture(caption, YES, concentrations(), words(words.say("map.outlines")));
    }

    /** Their lines in the list beside the map are Dutch; in another language the names alone. */
    private List<Outline> concentrations() {
        return words.language() == Language.NL
                ? map.concentrations()
                : map.concentrations().stream()
                        .map(one -> new Outline(one.shape(), one.rank(), one.name(), one.name()))
                        .toList();
    }

    private MapPicture picture(Caption caption, String reachedColour, List<Outline> outlines, MapWords mapWords) {
        boolean isFasterDrawn = map.squares().stream().anyMatch(square -> square.reached() == Reached.ONLY_FASTER);
        List<LegendClass> classes = isFasterDrawn
                ? List.of(
                        new LegendClass(words.say("map.yes"), reachedColour),
                        new LegendClass(words.say("map.only-faster"), ONLY_FASTER, true),
                        new LegendClass(words.say("map.no"), NO))
                : List.of(
                        new LegendClass(words.say("map.yes"), reachedColour), new LegendClass(words.say("map.no"), NO));
        return new MapPicture(
                caption,
                classes,
                map.squares().stream()
                        .map(square -> new Patch(
                                square.square(), legendClass(square.reached(), isFasterDrawn), square.uncertain()))
                        .toList(),
                outlines.stream().limit(NUMBERED_MAX).toList(),
                markers(),
                new Backdrop(
                        map.areas(),
                        words.say(map.areasAreBuurten() ? "map.border.buurt" : "map.border.wijk"),
                        map.water(),
                        map.roads()),
                mapWords);
    }

    private static int legendClass(Reached reached, boolean isFasterDrawn) {
        return switch (reached) {
            case YES -> 0;
            case ONLY_FASTER -> 1;
            case NO -> isFasterDrawn ? 2 : 1;
        };
    }

    private List<Marker> markers() {
        Map<PlanStory.Tier, MarkerKind> kinds = new EnumMap<>(PlanStory.Tier.class);
        return map.sites().stream()
                .map(site -> new Marker(
                        site.at(),
                        kinds.computeIfAbsent(site.tier(), tier -> kind(tier, site.letter())),
                        site.letter(),
                        site.name()))
                .toList();
    }

    /** In the legend stands the letter of the first of its kind. */
    private MarkerKind kind(PlanStory.Tier tier, String letter) {
        MarkerKind.Shape shape =
                switch (tier) {
                    case INFORMATION -> MarkerKind.Shape.CIRCLE;
                    case WATER -> MarkerKind.Shape.SHIELD;
                    case FULL -> MarkerKind.Shape.SQUARE;
                    case COORDINATION -> MarkerKind.Shape.DIAMOND;
                };
        return new MarkerKind(letter, words.of("tier", tier), shape, false, true);
    }

    private Caption caption(String title, String subtitle, String note) {
        return new Caption(
                title,
                subtitle,
                words.say("map.legend"),
                words.say("map.doubt"),
                words.say("map.sources", owners()),
                words.say("map.date", about.date()),
                List.of(note));
    }

    private String owners() {
        Set<String> owners = new LinkedHashSet<>();
        for (Source source : passport.sources()) {
            if (!source.role().equals(OF_REGION) && !source.attribution().equals("unknown")) {
                owners.add("%s (%s)".formatted(source.attribution(), source.licence()));
            }
        }
        return owners.isEmpty() ? words.numbers().unknown() : String.join("; ", owners) + ".";
    }

    private MapWords words(String outlines) {
        return new MapWords(
                words.language().code(),
                "",
                outlines,
                words.say("map.crowded"),
                words.say("map.more"),
                words.say("map.signs"),
                words.say("map.outside"),
                words.say("map.no-room"),
                words.say("map.scale"),
                words.say("map.scale-bar"),
                words.say("number.unknown"),
                words.say("map.uncertain"),
                words.say("map.square"),
                words.say("map.squares"),
                words.language() == Language.NL ? '.' : ',');
    }
}
