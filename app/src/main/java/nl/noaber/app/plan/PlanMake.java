// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.app.page.Dutch;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.Links;
import nl.noaber.app.page.PlanSentences;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.Shortfall;
import nl.noaber.data.store.Outputs;

/** From a region folder to a plan folder. */
public final class PlanMake {
    /**
     * What came of it.
     *
     * @param json plan.json
     * @param answer in one sentence, Dutch
     * @param warnings for people, Dutch or as the solver says it: what was asked and cannot be had, a line and a line that helps
     */
    public record Made(PlanStory story, ObjectNode json, String answer, List<String> warnings, List<String> notes) {}

    private PlanMake() {}

    /**
     * @param solver of integer programs, for a proof of larger questions
     * @param code version of the program, for the passport
     * @param command with which the plan is made again, for the page
     * @param links to the pages beside it
     * @param language of plan.html, plan.pdf and the maps
     * @param out the plan folder; replaced only with {@code force}
     * @throws nl.noaber.core.evidence.BadInput when the folder or a setting cannot be used; then nothing is written
     */
    public static Made make(
            Path region,
            PlanWish wish,
            Optional<IntegerProgramSolver> solver,
            String code,
            String command,
            Links links,
            Language language,
            Path out,
            boolean force,
            Watcher watcher) {
        Outputs.check(out, force);
        PlanOutcome outcome = new Planner(region, wish, solver, code, watcher).plan();
        PlanStory story = new PlanStoryWriter(outcome, command).story();
        PlanFolder folder = new PlanFolder(outcome, story, links, language);
        watcher.step("Writing " + out.getFileName());
        Outputs.folder(out, force, folder::write);
        return new Made(
                story,
                folder.json(),
                answer(story, language),
                warnings(outcome.solved().plan().shortfall()),
                outcome.passport().notes());
    }

    /** The three figures in a sentence. */
    private static String answer(PlanStory story, Language language) {
        if (language != Language.NL) {
            return PlanSentences.answer(story, language);
        }
        int points = story.sites().size();
        return "In %s %s %s %s van de inwoners, en %s van de verminderd zelfredzame inwoners."
                .formatted(
                        story.about().region(),
                        points == 1 ? "bereikt één punt" : "bereiken %d punten".formatted(points),
                        "lopend",
                        Dutch.percent(story.score().shareResidents()),
                        Dutch.percent(story.score().shareLessSelfReliant()));
    }

    private static List<String> warnings(Shortfall shortfall) {
        return shortfall instanceof Shortfall.Unmet unmet ? List.of(unmet.fact(), unmet.maybe()) : List.of();
    }
}
