// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.fetch.Fetched.Outcome;
import nl.noaber.data.fetch.Fetched.State;
import nl.noaber.data.store.Outputs;
import nl.noaber.data.store.Sources;

/**
 * Gets the files of one municipality, part by part. Each file is moved into its place only when it is complete and looked
 * at; a part that fails leaves the others as they are; a second run asks only for what is missing.
 */
public final class Fetch {
    private final Wish wish;
    private final Job job;
    private final Records records;

    private Fetch(Wish wish, Hosts hosts, Web web, Watch watch) {
        this.wish = wish;
        this.job = new Job(wish, hosts, web, watch);
        this.records = new Records(wish.out());
    }

    /**
     * Fetches what is not there yet and writes passport and README.
     *
     * @throws BadInput when the folder is another's, or when it cannot be found out where the municipality lies
     */
    public static Fetched run(Wish wish, Hosts hosts, Web web, Watch watch) {
        try {
            return new Fetch(wish, hosts, web, watch).locked();
        } catch (IOException e) {
            throw new BadInput(
                    "The folder %s cannot be written: %s.".formatted(wish.out().getFileName(), e),
                    "Maybe the disk is full or the folder is read-only.",
                    e);
        }
    }

    private Fetched locked() throws IOException {
        mustBeOurs();
        Files.createDirectories(job.work());
        Path lockFile = job.work().resolve("lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw busy();
            }
            Files.writeString(job.work().resolve("wish"), identity());
            return all();
        } catch (OverlappingFileLockException e) {
            throw busy();
        }
    }

    private BadInput busy() {
        return new BadInput(
                "Another run is fetching into %s.".formatted(wish.out().getFileName()), "Maybe wait until it is done.");
    }

    private String identity() {
        return wish.municipality() + " " + wish.year() + "\n";
    }

    /** A folder of ours is one where a run of this municipality and year began; a failed beginning binds to nothing. */
    private void mustBeOurs() throws IOException {
        Path known = job.work().resolve("wish");
        if (!Files.exists(known)) {
            Outputs.check(wish.out(), wish.force());
            return;
        }
        String was = Files.readString(known);
        if (!was.equals(identity()) && records.any()) {
            throw new BadInput(
                    "The folder %s holds the files of %s, not of %s."
                            .formatted(
                                    wish.out().getFileName(),
                                    was.strip(),
                                    identity().strip()),
                    "Maybe choose another --out.");
        }
    }

    private Fetched all() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Part part : Part.values()) {
            if (wish.wants(part)) {
                Outcome outcome = one(part);
                outcomes.add(outcome);
                if (part == Part.AREAS) {
                    job.forgetOutline();
                    if (outcome.state() == State.FAILED && !job.hasAreas()) {
                        throw new BadInput(outcome.fact(), outcome.maybe()); // nothing else can be asked
                    }
                }
            }
        }
        return new Fetched(outcomes, new Description(wish, job, records).write());
    }

    private Outcome one(Part part) throws IOException {
        try {
            if (part != Part.AREAS && !job.hosts().offers(part)) {
                return outcome(part, State.NOT_OFFERED, List.of());
            }
            Optional<Records.Kept> kept = records.find(part);
            if (!wish.force()
                    && kept.isPresent()
                    && kept.get().key().equals(key(part))
                    && records.inPlace(kept.get())) {
                return outcome(part, State.KEPT, kept.get().files());
            }
            job.watch().step("Fetching " + part.key());
            if (wish.force()) {
                forget(part);
            }
            List<Made> made = Maker.of(part).make(job);
            List<Records.Entry> entries = put(part, made);
            return outcome(part, State.FETCHED, entries);
        } catch (BadInput e) {
            return new Outcome(part, State.FAILED, List.of(), 0, e.fact(), e.maybe());
        }
    }

    private static Outcome outcome(Part part, State state, List<Records.Entry> files) {
        return new Outcome(
                part,
                state,
                files.stream().map(Records.Entry::name).toList(),
                files.stream().mapToLong(Records.Entry::bytes).sum(),
                "",
                "");
    }

    /** Announced first, then moved one by one, then confirmed: after a kill every file is known as ours. */
    private List<Records.Entry> put(Part part, List<Made> made) throws IOException {
        List<Records.Entry> entries = new ArrayList<>();
        for (Made file : made) {
            if (!wish.force()) {
                records.mayReplace(part, file.name());
            }
            entries.add(new Records.Entry(
                    file.name(),
                    file.role(),
                    Sources.sha256(file.beside()),
                    Files.size(file.beside()),
                    file.referenceDate(),
                    file.address(),
                    file.note()));
        }
        records.announce(part, new Records.Kept(key(part), entries));
        for (Made file : made) {
            Outputs.file(job.place(file.name()), true, beside -> Files.move(file.beside(), beside));
        }
        records.confirm(part);
        forget(part);
        return entries;
    }

    /** Throws away pages and downloads of the part that are under way. */
    private void forget(Part part) throws IOException {
        job.desk(part).clear();
        try (var files = Files.list(job.work())) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(part.key() + ".") && !name.contains(".record")) {
                    Files.delete(file);
                }
            }
        }
    }

    private String key(Part part) {
        return Desk.sha256(identity() + job.hosts().settingsOf(part.key()));
    }
}
