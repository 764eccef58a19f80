// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.recipe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.vulnerability.Recipe;
import nl.noaber.data.Looks;

/**
 * Reads a recipe: plain UTF-8 text of lines {@code key: value}, blocks that begin with {@code [indicator]}, comments after
 * {@code #} at the start of a line, and lines that begin with a space continuing the one above. Dutch keys and words; the
 * standard recipe explains them in its head.
 */
public final class RecipeFile {
    private static final String STANDARD = "standaard.recept";

    private RecipeFile() {}

    /** The recipe that comes with the program. */
    public static Recipe standard() {
        return new RecipeText(STANDARD).parse(standardText());
    }

    /** Its text, to copy and change. */
    public static String standardText() {
        try (InputStream in = RecipeFile.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException("The standard recipe is not in the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The standard recipe cannot be read from the program.", e);
        }
    }

    /** @throws BadInput with the line when the text is no recipe */
    public static Recipe read(Path file) {
        Looks.likeText(file);
        String name = String.valueOf(file.getFileName());
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new RecipeText(name).parse(text);
        } catch (CharacterCodingException e) {
            throw new BadInput("The file %s is not UTF-8.".formatted(name), "Maybe save it again as UTF-8.", e);
        } catch (IOException e) {
            throw new BadInput("The file %s cannot be read: %s.".formatted(name, e), "Maybe it is closed to you.", e);
        }
    }
}
