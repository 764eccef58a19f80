// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/** What every part needs: which municipality, where to ask, where to put, and what earlier parts found. */
final class Job {
    static final String WORK_FOLDER = ".fetch";
    static final String ADDRESSES = "addresses.csv";
    static final ObjectMapper JSON = new ObjectMapper();

    private final Wish wish;
    private final Hosts hosts;
    private final Web web;
    private final Watch watch;
    private @Nullable Outline outline;

    Job(Wish wish, Hosts hosts, Web web, Watch watch) {
        this.wish = wish;
        this.hosts = hosts;
        this.web = web;
        this.watch = watch;
    }

    Wish wish() {
        return wish;
    }

    Hosts hosts() {
        return hosts;
    }

    Watch watch() {
        return watch;
    }

    Limits limits() {
        return web.limits();
    }

    Path work() {
        return wish.out().resolve(WORK_FOLDER);
    }

    Path beside(String name) {
        return work().resolve(name + ".new");
    }

    Path place(String name) {
        return wish.out().resolve(name);
    }

    Desk desk(Part part) {
        return new Desk(web, work().resolve("pages-" + part.key()));
    }

    Path download(URI address, @Nullable String form, String name, @Nullable String sha256) {
        return new Download(web, work(), watch).file(address, form, name, sha256);
    }

    void forgetOutline() {
        outline = null;
    }

    /** The neighbourhoods or districts that were fetched before, or in an earlier run. */
    JsonNode areas(Level level) {
        return features(level.polygons(wish), "areas");
    }

    /**
     * The features of a GeoJSON file that is in place.
     *
     * @param part that makes it, for the message
     */
    JsonNode features(String name, String part) {
        Path file = place(name);
        if (!Files.exists(file)) {
            throw new BadInput("There is no %s yet.".formatted(name), "Maybe add %s to --only.".formatted(part));
        }
        try {
            return JSON.readTree(file.toFile()).path("features");
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(name, e),
                    "Maybe fetch it again with --force --only %s.".formatted(part),
                    e);
        }
    }

    boolean hasAreas() {
        return Files.exists(place(Level.NEIGHBOURHOODS.polygons(wish)));
    }

    Outline outline() {
        if (outline == null) {
            outline = new Outline(areas(Level.NEIGHBOURHOODS));
        }
        return outline;
    }
}
