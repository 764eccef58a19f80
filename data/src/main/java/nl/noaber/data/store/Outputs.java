// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import nl.noaber.core.evidence.BadInput;

/**
 * Writes an output beside its place and then moves it there: after a kill there is the old one or the new one, never half.
 * The half-written neighbour is a hidden name that begins with a dot and ends in {@code .part}; the next run that writes there
 * clears away what killed ones left.
 */
public final class Outputs {
    /** Something that writes to the path it is given. */
    @FunctionalInterface
    public interface Writing {
        void to(Path beside) throws IOException;
    }

    private Outputs() {}

    /** Refuses early, before any long work, when the target may not be written. */
    public static void check(Path target, boolean force) {
        Leftovers.clear(target);
        if (Files.exists(target) && !force && !isEmptyFolder(target)) {
            throw new BadInput(
                    "The output %s already exists.".formatted(target.getFileName()),
                    "Maybe choose another name, or add --force to replace it.");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInput(
                    "The output %s cannot be written: %s is a file, not a folder."
                            .formatted(target.getFileName(), folder.getFileName()),
                    "Maybe a folder name is misspelt.");
        }
    }

    /** Writes one file. Replaces an existing one only with {@code force}. */
    public static void file(Path target, boolean force, Writing writing) {
        check(target, force);
        try {
            Path beside = beside(target);
            try {
                writing.to(beside);
                sync(beside);
                move(beside, target);
            } finally {
                deleteTree(beside);
            }
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    /** Writes a folder: all of it or nothing. Replaces an existing one only with {@code force}. */
    public static void folder(Path target, boolean force, Writing writing) {
        check(target, force);
        try {
            Path beside = beside(target);
            deleteTree(beside);
            Path old = Leftovers.old(beside);
            try {
                Files.createDirectories(beside);
                writing.to(beside);
                deleteTree(old);
                if (Files.exists(target)) {
                    move(target, old);
                }
                move(beside, target);
            } finally {
                deleteTree(beside);
                Leftovers.clear(target, old);
            }
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    private static boolean isEmptyFolder(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new BadInput("The output %s cannot be a whole disk.".formatted(target), "Maybe name a folder in it.");
        }
        Files.createDirectories(folder);
        return Leftovers.beside(absolute);
    }

    private static void sync(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static BadInput cannotWrite(Path target, IOException e) {
        return new BadInput(
                "The output %s cannot be written: %s.".formatted(target.getFileName(), e),
                "Maybe the disk is full or the folder is read-only.",
                e);
    }

    /** With all that is in it; of a link goes the link, not what it leads to. */
    public static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
