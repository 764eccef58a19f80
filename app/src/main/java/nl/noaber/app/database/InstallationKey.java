// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.noaber.core.evidence.BadInput;

/**
 * A key of 256 bits that stands in the data folder and not in the database: who gets at the rows alone cannot read what is sealed with it. AES-GCM,
 * a fresh nonce of 96 bits in front.
 */
public final class InstallationKey {
    private static final String FILE = "noaber.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;

    private InstallationKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * The key in this folder; it is made when there is none.
     *
     * @throws BadInput when the file holds something else
     */
    public static InstallationKey in(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = Base64.getMimeDecoder().decode(Files.readString(file));
            if (key.length != KEY_BYTES) {
                throw new BadInput(
                        "The file %s holds %d bytes, not a key of %d.".formatted(file, key.length, KEY_BYTES),
                        "put back the one of the back-up; without it, second factors must be set up anew.");
            }
            return new InstallationKey(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        CHANCE.nextBytes(key);
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException someoneElseWasFirst) {
            return;
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
    }

    /** Sealed text, in base64. */
    public String seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), 0);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** What {@link #seal} got. */
    public String open(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, all, NONCE_BYTES), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] bytes, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of this installation does not fit what was sealed.", e);
        }
    }
}
