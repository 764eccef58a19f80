// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * publiccode.yml by the standard's own page (version 0.7, schema.core and its lists): what must be there, which words are
 * allowed, how long texts may be. There is no validator of the standard's makers in the registries that the build uses.
 */
class PublicCodeTest {
    private static final Set<String> CATEGORIES =
            Set.of("data-analytics", "data-visualization", "geographic-information-systems", "predictive-analysis");
    private static final Set<String> SCOPES =
            Set.of("local-authorities", "emergency-services", "government", "security", "society");
    private static final Set<String> PLATFORMS = Set.of("web", "windows", "mac", "linux", "ios", "android");
    private static final Set<String> STATUS = Set.of("concept", "development", "beta", "stable", "obsolete");
    private static final Set<String> TYPES = Set.of(
            "standalone/mobile",
            "standalone/iot",
            "standalone/desktop",
            "standalone/web",
            "standalone/backend",
            "standalone/other",
            "addon",
            "library",
            "configurationFiles");

    private static Map<?, ?> file() throws IOException {
        String text = Files.readString(RealData.root().resolve("publiccode.yml"));
        return (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static Object at(Object node, String... path) {
        @Nullable Object found = node;
        for (String key : path) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Objects.requireNonNull(found, "missing: " + String.join("/", path));
    }

    @Test
    void a01_whatIsMandatoryIsThere() throws IOException {
        Map<?, ?> root = file();
        assertEquals("0", at(root, "publiccodeYmlVersion"), "a text, not a number");
        assertTrue(((String) at(root, "name")).length() > 1);
        assertTrue(((String) at(root, "url")).startsWith("https://"));
        assertEquals("EUPL-1.2", at(root, "legal", "license"));
        assertTrue(at(root, "localisation", "localisationReady") instanceof Boolean);
        assertTrue(((List<?>) at(root, "localisation", "availableLanguages")).contains("nl"));
        assertTrue(((String) at(root, "releaseDate")).matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void a02_wordsAreThoseOfTheLists() throws IOException {
        Map<?, ?> root = file();
        assertTrue(CATEGORIES.containsAll((List<?>) at(root, "categories")));
        assertTrue(SCOPES.containsAll((List<?>) at(root, "intendedAudience", "scope")));
        assertTrue(PLATFORMS.containsAll((List<?>) at(root, "platforms")));
        assertTrue(STATUS.contains(at(root, "developmentStatus")));
        assertTrue(TYPES.contains(at(root, "softwareType")));
    }

    @Test
    void a03_textsHaveTheirLength() throws IOException {
        for (String language : List.of("nl", "en")) {
            Map<?, ?> texts = (Map<?, ?>) at(file(), "description", language);
            assertTrue(((String) at(texts, "shortDescription")).length() <= 150, language);
            int length = ((String) at(texts, "longDescription")).length();
            assertTrue(length >= 150 && length <= 10_000, language + " has " + length);
            assertTrue(!((List<?>) at(texts, "features")).isEmpty());
        }
    }

    /** A community has contacts, each with a name. */
    @Test
    void a04_someoneMaintainsIt() throws IOException {
        assertEquals("community", at(file(), "maintenance", "type"));
        List<?> contacts = (List<?>) at(file(), "maintenance", "contacts");
        assertTrue(!contacts.isEmpty());
        contacts.forEach(contact -> assertTrue(!((String) at(contact, "name")).isBlank()));
    }
}
