// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.app.analyses.InputFolder;
import nl.noaber.app.analyses.RegionBriefs;
import nl.noaber.app.analyses.RegionBuild;
import nl.noaber.app.analyses.RegionInputs;
import nl.noaber.app.analyses.RegionSettings;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.Links;
import nl.noaber.app.paper.ReportPdf;
import nl.noaber.app.plan.CompareMake;
import nl.noaber.app.plan.PlanMake;
import nl.noaber.app.plan.PlanWish;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.example.Example;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;

/** The main job from end to end: from files to a region, a plan, a comparison and a report. */
public final class Demo {
    /** Where the invented files are put, beside the region. */
    public static final String DATA = "data";

    public static final String REGION = "region";
    public static final String PLAN = "plan";
    public static final String COMPARE = "compare";
    private static final String REPORT = "report.pdf";

    /**
     * What is asked.
     *
     * @param data folder of files; null makes the invented municipality
     * @param name of the region; null takes that of the files
     */
    public record Wish(
            Path out,
            @Nullable Path data,
            @Nullable String name,
            boolean full,
            long seed,
            int threads,
            boolean force) {}

    /**
     * @param unused files of the folder that a region does not use
     * @param answers of the plan, Dutch; empty when there were no places to choose from
     */
    public record Done(RegionBuild.Built built, List<String> unused, List<String> answers) {}

    private Demo() {}

    /**
     * Writes {@code region}, {@code plan}, {@code compare} and {@code report.pdf}, and {@code data} when the files were invented.
     * All of it or nothing. Without places that could become a support point there is only a region.
     */
    public static Done run(Wish wish, Optional<IntegerProgramSolver> solver, String code, Watcher watcher) {
        Outputs.check(wish.out(), wish.force());
        Done[] done = new Done[1];
        Outputs.folder(wish.out(), wish.force(), beside -> done[0] = into(beside, wish, solver, code, watcher));
        RegionBuild.Built built = done[0].built();
        return new Done(built.movedTo(wish.out().resolve(REGION)), done[0].unused(), done[0].answers());
    }

    private static Done into(Path out, Wish wish, Optional<IntegerProgramSolver> solver, String code, Watcher watcher)
            throws IOException {
        Path data = wish.data();
        if (data == null) {
            data = Files.createDirectories(out.resolve(DATA));
            watcher.step("Inventing Voorbeeldstad");
            Example.write(data, wish.seed());
        }
        Path files = data;
        InputFolder folder = InputFolder.look(files);
        String name = Optional.ofNullable(wish.name()).orElseGet(() -> name(folder.inputs(), files));
        RegionSettings usual = RegionSettings.usual(name);
        RegionSettings settings = new RegionSettings(
                name,
                usual.municipality(),
                usual.detour(),
                usual.bandMetres(),
                wish.full(),
                wish.seed(),
                wish.threads());
        RegionBuild.Built built =
                RegionBuild.build(folder.inputs(), settings, code, out.resolve(REGION), false, watcher);
        boolean hasPlaces = built.summary().path("sites").asInt() > 0;
        List<String> answers = hasPlaces ? plans(out, wish, solver, code, watcher) : List.of();
        return new Done(built, folder.unused(), answers);
    }

    private static List<String> plans(
            Path out, Wish wish, Optional<IntegerProgramSolver> solver, String code, Watcher watcher)
            throws IOException {
        PlanWish.Effort usual = PlanWish.Effort.USUAL;
        PlanWish asked = PlanWish.usual()
                .with(new PlanWish.Effort(usual.seconds(), usual.rounds(), wish.seed(), wish.threads()));
        String region = "../%s/index.html".formatted(REGION);
        PlanMake.Made plan = PlanMake.make(
                out.resolve(REGION),
                asked,
                solver,
                code,
                "./noaber plan --region %s --out %s".formatted(REGION, PLAN),
                new Links(region, "", "../%s/compare.html".formatted(COMPARE)),
                Language.NL,
                out.resolve(PLAN),
                false,
                watcher);
        CompareMake.Made compare = CompareMake.make(
                out.resolve(REGION),
                asked,
                solver,
                code,
                "./noaber plan compare --region %s --out %s".formatted(REGION, COMPARE),
                new Links(region, "../%s/plan.html".formatted(PLAN), ""),
                Language.NL,
                out.resolve(COMPARE),
                false,
                watcher);
        watcher.step("Writing " + REPORT);
        Files.write(
                out.resolve(REPORT),
                ReportPdf.write(RegionBriefs.read(out.resolve(REGION)), plan.story(), compare.story(), Language.NL));
        return List.of(plan.answer());
    }

    /** The municipality, when the figures of areas tell of just one. */
    private static String name(RegionInputs inputs, Path folder) {
        Set<String> names = new TreeSet<>();
        inputs.areaFigures().stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .map(CsvFile::open)
                .filter(csv -> csv.find("gemeentenaam") >= 0)
                .forEach(csv -> csv.forEach(row -> names.add(row.text(csv.find("gemeentenaam")))));
        return names.size() == 1 ? names.iterator().next() : String.valueOf(folder.getFileName());
    }

    /** Whether a folder was written by an earlier run, so that it may be replaced unasked. */
    public static boolean isOurs(Path folder) {
        return Files.isRegularFile(folder.resolve(REGION).resolve("passport.json"));
    }
}
