// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.analyses.InputFolder;
import nl.noaber.app.datasets.Dataset;
import nl.noaber.app.datasets.Datasets;
import nl.noaber.app.datasets.Origin;
import nl.noaber.app.points.Point;
import nl.noaber.app.points.Points;
import nl.noaber.app.tiles.MapArchives;
import nl.noaber.data.example.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a task to a command with its files, and from the folder that it wrote to a result. */
@Component
class Job {
    /** Of the invented municipality; so that it is the same everywhere. */
    private static final long EXAMPLE_SEED = 1;

    private static final String FILES = "files";

    private final Datasets datasets;
    private final Results results;
    private final MapArchives maps;
    private final Points points;
    private final Fetching fetching;
    private final JsonMapper json;

    Job(Datasets datasets, Results results, MapArchives maps, Points points, Fetching fetching, JsonMapper json) {
        this.datasets = datasets;
        this.results = results;
        this.maps = maps;
        this.points = points;
        this.fetching = fetching;
        this.json = json;
    }

    /**
     * Lays the files of a task ready, and says the command.
     *
     * @param work an empty folder
     * @throws nl.noaber.core.evidence.BadInput when the files cannot be used
     */
    List<String> arguments(Task task, Path work) {
        List<String> all = new ArrayList<>();
        switch (task.kind()) {
            case REGION -> {
                layFiles(task, work.resolve(FILES));
                all.addAll(List.of("region", "build", "--name=" + task.name(), "--data", FILES));
            }
            case PLAN -> all.addAll(planned(List.of("plan"), task, work));
            case COMPARE -> all.addAll(planned(List.of("plan", "compare"), task, work));
            case FETCH -> {
                return fetching.arguments(task.wish().municipality(), FILES);
            }
        }
        all.addAll(List.of("--out", results.folder(task.id()).toString(), "--force"));
        return all;
    }

    private void layFiles(Task task, Path folder) {
        if (!task.wish().isExample()) {
            datasets.lay(datasets.all(task.wish().files()), folder);
            return;
        }
        try {
            Example.write(Files.createDirectories(folder), EXAMPLE_SEED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> planned(List<String> command, Task task, Path work) {
        List<String> all = new ArrayList<>(command);
        all.add("--region");
        all.add(results.folder(String.valueOf(task.wish().regioId())).toString());
        PlanRequest question = task.wish().question();
        all.addAll(question.arguments(task.kind()));
        fixed(task, question, work).ifPresent(file -> all.addAll(List.of("--fixed", file)));
        ids(work.resolve("forbidden.csv"), question.forbidden())
                .ifPresent(file -> all.addAll(List.of("--forbidden", file)));
        return all;
    }

    /** Candidates by id, new places and noodsteunpunten of the register by where they are. */
    private Optional<String> fixed(Task task, PlanRequest question, Path work) {
        List<String> lines = new ArrayList<>();
        question.fixed().forEach(id -> lines.add(quoted(id) + ",,,,"));
        for (PlanRequest.FixedPlace place : question.fixedPlaces()) {
            lines.add(",%s,%s,%s,ja".formatted(quoted(place.name()), place.lon(), place.lat()));
        }
        if (question.isRegisterFixed()) {
            for (Point one : points.inUse(task.organisation())) {
                lines.add(",,%s,%s,".formatted(one.place().lon(), one.place().lat()));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(written(
                        work.resolve("fixed.csv"), "id,naam,lon,lat,nieuw\n" + String.join("\n", lines) + "\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Optional<String> ids(Path file, List<String> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("id\n");
        ids.forEach(id -> text.append(quoted(id)).append('\n'));
        return Optional.of(written(file, text.toString()));
    }

    private static String written(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.valueOf(file.getFileName());
    }

    /**
     * What the command made.
     *
     * @param work as it was laid ready
     */
    Result result(Task task, Path work, Instant at) {
        Path folder = results.folder(task.id());
        boolean isRegion = task.kind() == Kind.REGION;
        String date = isRegion
                ? json.readTree(folder.resolve("summary.json").toFile())
                        .path("date")
                        .asString("")
                : results.of(String.valueOf(task.wish().regioId())).referenceDate();
        return new Result(
                task.id(),
                task.organisation(),
                task.kind(),
                task.name(),
                isRegion ? "" : text(task.wish().regioId()),
                date,
                isRegion ? baseMap(task, work.resolve(FILES)) : "",
                task.wish().question(),
                at,
                task.madeBy(),
                folder);
    }

    /** The files that are whole, of those that a task wanted to fetch. */
    List<Dataset> fetched(Task task, Path work, Instant at) {
        Path folder = work.resolve(FILES);
        Path passport = folder.resolve("passport.json");
        List<Dataset> all = new ArrayList<>();
        if (Files.exists(passport)) {
            JsonNode told = json.readTree(passport.toFile());
            for (JsonNode source : told.path("sources")) {
                String name = source.path("name").asString();
                Origin origin = new Origin(
                        source.path("attribution").asString(),
                        told.path("parameters").path("address." + name).asString(),
                        source.path("licence").asString(),
                        source.path("referenceDate").isString()
                                ? source.path("referenceDate").asString()
                                : null,
                        at.truncatedTo(ChronoUnit.MILLIS),
                        task.id());
                all.add(datasets.keepFetched(folder.resolve(name), task.organisation(), task.madeBy(), origin));
            }
        }
        return all;
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    /** Empty without streets. */
    private String baseMap(Task task, Path files) {
        Optional<Path> streets = InputFolder.look(files).inputs().streets();
        streets.ifPresent(file -> maps.make(task.id(), file, task.name()));
        return streets.isPresent() ? task.id() : "";
    }
}
