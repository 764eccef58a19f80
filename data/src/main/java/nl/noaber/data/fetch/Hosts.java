// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/** The addresses of the services and the names of their layers and tables: the public ones, unless a file says otherwise. */
public final class Hosts {
    private static final String TABLE_PREFIX = "figures.table.";

    private final Map<String, String> values;
    private final int year;

    private Hosts(Map<String, String> values, int year) {
        this.values = values;
        this.year = year;
    }

    /** @param file lines that replace the usual ones; null: all as usual */
    public static Hosts read(@Nullable Path file, int year) {
        Map<String, String> values = new TreeMap<>();
        try (InputStream usual = Hosts.class.getResourceAsStream("hosts.properties")) {
            if (usual == null) {
                throw new IllegalStateException("The resource hosts.properties is part of the program.");
            }
            values.putAll(load(new InputStreamReader(usual, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("A resource of the program can be read.", e);
        }
        if (file != null) {
            replace(values, file);
        }
        return new Hosts(values, year);
    }

    private static void replace(Map<String, String> values, Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            load(reader).forEach((key, value) -> {
                if (!values.containsKey(key) && !key.startsWith(TABLE_PREFIX)) {
                    throw new BadInput(
                            "The hosts file %s has an unknown name %s.".formatted(file.getFileName(), key),
                            "Maybe it is misspelt; known are %s.".formatted(String.join(", ", values.keySet())));
                }
                values.put(key, value);
            });
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput(
                    "The hosts file %s cannot be read: %s.".formatted(file.getFileName(), e),
                    "Maybe the name is misspelt, or it is not text with lines like areas = https://...",
                    e);
        }
    }

    private static Map<String, String> load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> values = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }

    /** The value, with the year filled in; empty when it is not asked for. */
    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace("{year}", Integer.toString(year)));
    }

    String get(String key) {
        return find(key)
                .orElseThrow(() -> new BadInput(
                        "The hosts do not say %s.".formatted(key),
                        key.startsWith(TABLE_PREFIX)
                                ? "Maybe choose another --year, or name the StatLine table of that year in the --hosts"
                                        + " file."
                                : "Maybe the line was left empty in the --hosts file."));
    }

    /** An address, without the slash at its end. */
    URI address(String key) {
        return address(key, get(key));
    }

    Optional<URI> findAddress(String key) {
        return find(key).map(value -> address(key, value));
    }

    private static URI address(String key, String value) {
        String trimmed = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        if (!trimmed.matches("https?://[^\\s/]+.*")) {
            throw new BadInput(
                    "The address of %s (%s) must begin with https:// and a host.".formatted(key, value),
                    "Maybe a part of the line is missing.");
        }
        try {
            return URI.create(trimmed);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "The address of %s (%s) is not a web address.".formatted(key, value),
                    "Maybe a space or a quotation mark slipped in.",
                    e);
        }
    }

    /** The StatLine table with the key figures of the year. */
    String figuresTable() {
        return get(TABLE_PREFIX + year);
    }

    /** Whether there is an address to ask for the part. */
    boolean offers(Part part) {
        return find(part.key()).isPresent() || find(part.key() + ".file").isPresent();
    }

    /**
     * A service that is asked.
     *
     * @param host name of its server
     */
    public record Service(Part part, String host) {}

    /** Who is asked for what, in the order of fetching; parts that have no address are not in it. */
    public List<Service> services() {
        return Arrays.stream(Part.values())
                .filter(this::offers)
                .map(part -> new Service(
                        part, Web.host(findAddress(part.key() + ".file").orElseGet(() -> address(part.key())))))
                .toList();
    }

    /** All that can change what a part holds, for the record of that part. */
    String settingsOf(String part) {
        StringBuilder text = new StringBuilder();
        values.forEach((key, value) -> {
            if (key.equals(part) || key.startsWith(part + ".")) {
                text.append(key).append('=').append(value).append('\n');
            }
        });
        return text.toString();
    }
}
