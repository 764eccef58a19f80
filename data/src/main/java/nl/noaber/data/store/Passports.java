// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;

/** Writes a passport as JSON, with keys in a fixed order, so that the same passport is the same bytes. */
public final class Passports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Passports() {}

    public static void write(Passport passport, Path file) throws IOException {
        Files.writeString(file, toJson(passport));
    }

    public static String toJson(Passport passport) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(toTree(passport)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A passport of plain text is always JSON.", e);
        }
    }

    public static ObjectNode toTree(Passport passport) {
        ObjectNode root = JSON.createObjectNode();
        root.put("kind", passport.kind());
        root.put("title", passport.title());
        root.put("code", passport.codeVersion());
        root.put("disclosure", passport.disclosure().name().toLowerCase(Locale.ROOT));
        if (passport.seed().isPresent()) {
            root.put("seed", passport.seed().getAsLong());
        } else {
            root.putNull("seed");
        }
        ArrayNode sources = root.putArray("sources");
        for (Source source : passport.sources()) {
            ObjectNode node = sources.addObject();
            node.put("role", source.role());
            node.put("name", source.name());
            node.put("sha256", source.sha256());
            node.put("bytes", source.bytes());
            node.put("licence", source.licence());
            node.put("attribution", source.attribution());
            node.put("referenceDate", source.referenceDate());
        }
        ObjectNode parameters = root.putObject("parameters");
        passport.parameters().forEach(parameters::put);
        ArrayNode notes = root.putArray("notes");
        passport.notes().forEach(notes::add);
        return root;
    }
}
