// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they were looked at and kept: the same on both databases. With -Dnoaber.golden=write they are written anew. */
public final class Golden {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private Golden() {}

    /** Status, the headers that matter, and the body, with ids as they come first and times left out. */
    public static void check(String name, Browser.Answer answer) {
        StringBuilder text = new StringBuilder("HTTP ").append(answer.status()).append('\n');
        for (String header : new String[] {"API-Version", "Content-Type", "ETag", "Location"}) {
            if (!answer.header(header).isEmpty()) {
                text.append(header).append(": ").append(answer.header(header)).append('\n');
            }
        }
        boolean json = answer.header("Content-Type").contains("json");
        text.append('\n').append(json ? PRETTY.writeValueAsString(answer.json()) : answer.body());
        checkText(name, plain(text.toString()) + (json ? "\n" : ""));
    }

    /** A text as it is. */
    public static void checkText(String name, String text) {
        Path file = root().resolve(name);
        try {
            if ("write".equals(System.getProperty("noaber.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("noaber.root", ".."));
    }

    private static String plain(String text) {
        Map<String, String> ids = new LinkedHashMap<>();
        Matcher found = ID.matcher(text);
        String named = found.replaceAll(match -> ids.computeIfAbsent(match.group(), id -> "id-" + (ids.size() + 1)));
        return TIME.matcher(named).replaceAll("2026-01-15T09:00:00Z");
    }
}
