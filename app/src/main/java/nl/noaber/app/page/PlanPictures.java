// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.picture.Backdrop;
import nl.noaber.app.picture.Caption;
import nl.noaber.app.picture.MapPicture;

/** The maps of a plan: who is reached from where, and who is left out. Draw them with {@link nl.noaber.app.picture.Picture}. */
public final class PlanPictures {
    private PlanPictures() {}

    /** Sites, squares reached and not, concentrations. */
    public static MapPicture reached(PlanStory story, Language language) {
        return new MapPicture(
                new Caption(story.about().region(), language.code(), "", "", "", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Backdrop.none());
    }

    /** The squares that no point reaches, with the numbers of the left-out places. */
    public static MapPicture leftOut(PlanStory story, Language language) {
        return new MapPicture(
                new Caption(story.about().region(), language.code(), "", "", "", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Backdrop.none());
    }
}
