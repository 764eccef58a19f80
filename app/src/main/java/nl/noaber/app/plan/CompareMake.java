// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.app.page.CompareStory;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.Links;
import nl.noaber.app.page.PlanFiles;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.data.store.Outputs;
import nl.noaber.data.store.Passports;

/** From a region folder to a folder that compares plans. */
public final class CompareMake {
    private static final int LEFT_OUT_MOST = 5;

    /** What came of it. */
    public record Made(CompareStory story, ObjectNode json) {}

    private CompareMake() {}

    /**
     * @param wish with a number of points, or none: then it follows from a norm
     * @param language of compare.html and the maps
     * @param out replaced only with {@code force}
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
        Planner planner = new Planner(region, wish, solver, code, watcher);
        CompareOutcome compared = new Comparing(planner, watcher).compare();
        CompareStory story = story(compared, command);
        CompareTable table = new CompareTable(compared);
        int asked = planner.terms().ask() instanceof PlanWish.Ask.Sites(int most)
                ? most
                : story.choices().size();
        ObjectNode json = table.json(asked);
        watcher.step("Writing " + out.getFileName());
        Outputs.folder(out, force, folder -> write(folder, story, json, table, links, language));
        return new Made(story, json);
    }

    private static void write(
            Path folder, CompareStory story, ObjectNode json, CompareTable table, Links links, Language language)
            throws IOException {
        PlanFolder.text(folder.resolve("compare.json"), PlanFolder.pretty(json));
        table.csv(json, folder.resolve("compare.csv"));
        PlanFiles.write(folder, story, language, links);
        Passports.write(story.passport(), folder.resolve("passport.json"));
    }

    private static CompareStory story(CompareOutcome compared, String command) {
        PlanStoryWriter mix = new PlanStoryWriter(compared.mix().outcome(), command);
        List<CompareStory.Choice> choices = compared.choices().stream()
                .map(CompareMake::choice)
                .sorted(Comparator.comparing(CompareStory.Choice::kind))
                .toList();
        return new CompareStory(
                mix.about(), choices, mix.doubts(), compared.mix().outcome().passport(), command);
    }

    private static CompareStory.Choice choice(CompareOutcome.Choice choice) {
        PlanStoryWriter writer = new PlanStoryWriter(choice.outcome(), "");
        return new CompareStory.Choice(
                choice.kind(),
                choice.points(),
                writer.score(),
                writer.proof(),
                writer.fairness(),
                writer.leftOut().stream().limit(LEFT_OUT_MOST).toList(),
                writer.sites(),
                new PlanMapMaker(choice.outcome(), List.of()).map());
    }
}
