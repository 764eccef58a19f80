// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.noaber.data.store.Outputs;
import nl.noaber.data.tiles.Archive;
import nl.noaber.data.tiles.BaseMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The base maps of this installation: files {@code maps/NAME.pmtiles} in the data folder. A file never changes under its name, so
 * one that is open stays open.
 */
@Component
public class MapArchives implements DisposableBean {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final String FOLDER = "maps";
    private static final String ENDING = ".pmtiles";

    private final Path folder;
    private final Map<String, Archive> open = new ConcurrentHashMap<>();

    MapArchives(@Value("${noaber.data}") Path data) {
        this.folder = data.resolve(FOLDER);
    }

    /**
     * The archive of this name; empty when there is none.
     *
     * @throws nl.noaber.core.evidence.BadInput when its file is damaged
     */
    public Optional<Archive> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Archive known = open.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Path file = folder.resolve(name + ENDING);
        return Files.isRegularFile(file)
                ? Optional.of(open.computeIfAbsent(name, absent -> Archive.open(file)))
                : Optional.empty();
    }

    /**
     * Makes a base map out of a street file, unless there is one of this name: give it a name that follows from what goes in.
     *
     * @param name letters, digits, - and _
     * @param title of the region
     * @throws nl.noaber.core.evidence.BadInput when the street file cannot be read
     */
    public void make(String name, Path streets, String title) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A base map cannot be named '%s'.".formatted(name));
        }
        Path file = folder.resolve(name + ENDING);
        if (!Files.exists(file)) {
            Outputs.file(file, false, beside -> BaseMap.write(streets, title, beside));
        }
    }

    /** Of a region whose bytes go. */
    public void remove(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No base map can be named '%s'.".formatted(name));
        }
        Archive known = open.remove(name);
        if (known != null) {
            close(known);
        }
        try {
            Files.deleteIfExists(folder.resolve(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        open.values().forEach(MapArchives::close);
    }

    private static void close(Archive one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
