// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.noaber.app.picture.MapPicture;
import nl.noaber.app.picture.Picture;

/** The pages of a plan and of a comparison with the maps that they link to, in a folder. */
public final class PlanFiles {
    /** The page of a plan. */
    public static final String PLAN = "plan.html";
    /** The page of a comparison. */
    public static final String COMPARE = "compare.html";

    static final String MAP = "plan-map";
    static final String LEFT_OUT = "plan-left-out";
    private static final int PIXELS = 2_400;

    private PlanFiles() {}

    /** Writes {@code plan.html}, {@code plan-map.svg} and {@code .png}, {@code plan-left-out.svg} and {@code .png}. */
    public static void write(Path folder, PlanStory story, Language language, Links links) throws IOException {
        Files.writeString(folder.resolve(PLAN), PlanPage.write(story, language, links), StandardCharsets.UTF_8);
        map(folder, MAP, PlanPictures.reached(story, language));
        map(folder, LEFT_OUT, PlanPictures.leftOut(story, language));
    }

    /** Writes {@code compare.html}, and a map of each plan as .svg and .png. */
    public static void write(Path folder, CompareStory story, Language language, Links links) throws IOException {
        Files.writeString(folder.resolve(COMPARE), ComparePage.write(story, language, links), StandardCharsets.UTF_8);
        for (CompareStory.Choice choice : story.choices()) {
            map(folder, map(choice.kind()), PlanPictures.reached(story, choice, language));
        }
    }

    /** Name of the map of a choice, without its ending. */
    static String map(CompareStory.Kind kind) {
        return "compare-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void map(Path folder, String name, MapPicture picture) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), Picture.svg(picture), StandardCharsets.UTF_8);
        Files.write(folder.resolve(name + ".png"), Picture.png(picture, PIXELS));
    }
}
