// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.norms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.Looks;

/**
 * The language of norm and price files, which is that of recipes: lines {@code key: value}, blocks that begin with
 * {@code [name]}, comments after {@code #} at the start of a line, lines that begin with a space continue the one above.
 */
final class NormText {
    private NormText() {}

    /** The head first, then the blocks in order. */
    static List<NormBlock> parse(String file, String text) {
        List<NormBlock> blocks = new ArrayList<>(List.of(new NormBlock(file, "the head", 1)));
        List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .map(String::stripTrailing)
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            NormBlock block = blocks.getLast();
            if (line.startsWith("[") && line.endsWith("]")) {
                blocks.add(
                        new NormBlock(file, line.substring(1, line.length() - 1).strip(), at + 1));
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0 || Character.isWhitespace(line.charAt(0))) {
                throw block.wrong(
                        at + 1, "'%s' is not 'key: value'".formatted(line.strip()), "a colon or a line is lost.");
            }
            int first = at + 1;
            StringBuilder value = new StringBuilder(line.substring(colon + 1).strip());
            while (at + 1 < lines.size()
                    && !lines.get(at + 1).isBlank()
                    && Character.isWhitespace(lines.get(at + 1).charAt(0))) {
                value.append(' ').append(lines.get(++at).strip());
            }
            block.add(first, line.substring(0, colon).strip(), value.toString().strip());
        }
        return blocks;
    }

    static String shipped(String name) {
        try (InputStream in = NormText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is not in the program.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The file %s cannot be read from the program.".formatted(name), e);
        }
    }

    static String read(Path file) {
        Looks.likeText(file);
        String name = String.valueOf(file.getFileName());
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("The file %s is not UTF-8.".formatted(name), "Maybe save it again as UTF-8.", e);
        } catch (IOException e) {
            throw new BadInput("The file %s cannot be read: %s.".formatted(name, e), "Maybe it is closed to you.", e);
        }
    }
}
