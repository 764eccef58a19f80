// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.example.Example;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;

/** The main job from end to end, as far as it is there. */
public final class Demo {
    /** Where the invented files are put, beside the region. */
    private static final String DATA = "data";

    private static final String REGION = "region";

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

    /** @param unused files of the folder that a region does not use */
    public record Done(RegionBuild.Built built, List<String> unused) {}

    private Demo() {}

    /** Writes {@code out/region}, and {@code out/data} when the files were invented. All of it or nothing. */
    public static Done run(Wish wish, String code, Watcher watcher) {
        Outputs.check(wish.out(), wish.force());
        Done[] done = new Done[1];
        Outputs.folder(wish.out(), wish.force(), beside -> done[0] = into(beside, wish, code, watcher));
        RegionBuild.Built built = done[0].built();
        return new Done(built.movedTo(wish.out().resolve(REGION)), done[0].unused());
    }

    private static Done into(Path out, Wish wish, String code, Watcher watcher) throws IOException {
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
        return new Done(built, folder.unused());
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
