// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;
import nl.noaber.data.store.Outputs;
import nl.noaber.data.store.Passports;

/** Passport and README of all that is in the folder now, from this run and earlier ones. */
final class Description {
    private static final String PASSPORT = "passport.json";
    private static final String README = "README.md";

    private final Wish wish;
    private final Job job;
    private final Records records;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final SortedMap<String, String> parameters = new TreeMap<>();

    Description(Wish wish, Job job, Records records) {
        this.wish = wish;
        this.job = job;
        this.records = records;
    }

    /** @return the command to run next */
    String write() throws IOException {
        collect();
        String name = name();
        Passport passport = new Passport(
                "fetch",
                "Files of %s (%s)".formatted(name, wish.municipality()),
                wish.code(),
                sources,
                parameters,
                OptionalLong.empty(),
                Passport.Disclosure.PROTECTED,
                notes);
        Outputs.file(job.place(PASSPORT), true, beside -> Passports.write(passport, beside));
        String readme = Readme.text(wish, name, sources, notes);
        Outputs.file(job.place(README), true, beside -> Files.writeString(beside, readme));
        return Readme.next(name, sources);
    }

    private void collect() throws IOException {
        parameters.put("municipality", wish.municipality());
        parameters.put("year", Integer.toString(wish.year()));
        if (wish.date() != null) {
            parameters.put("fetched", wish.date());
        }
        for (Part part : Part.values()) {
            Optional<Records.Kept> kept = records.find(part).filter(this::there);
            if (kept.isEmpty() && job.hosts().offers(part)) {
                missing.add(part.key());
            }
            for (Records.Entry entry : kept.map(Records.Kept::files).orElse(List.of())) {
                sources.add(source(part, entry));
                parameters.put("address." + entry.name(), entry.address());
                if (!entry.note().isEmpty()) {
                    notes.add(entry.name() + ": " + entry.note());
                }
            }
        }
        if (!missing.isEmpty()) {
            notes.add("Not here: %s. The same command tries these again.".formatted(String.join(", ", missing)));
        }
    }

    private boolean there(Records.Kept kept) {
        return kept.files().stream().allMatch(entry -> Files.exists(job.place(entry.name())));
    }

    private Source source(Part part, Records.Entry entry) {
        String licence =
                part == Part.HAZARD ? job.hosts().find("hazard.licence").orElse("unknown") : part.licence();
        return new Source(
                entry.role(),
                entry.name(),
                entry.sha256(),
                entry.bytes(),
                licence,
                part.attribution(),
                entry.referenceDate());
    }

    private String name() {
        if (!job.hasAreas()) {
            return wish.municipality();
        }
        JsonNode first = job.areas(Level.NEIGHBOURHOODS).path(0).path("properties");
        String name = Tables.text(first.path("gemeentenaam"));
        return name.isEmpty() ? wish.municipality() : name;
    }
}
