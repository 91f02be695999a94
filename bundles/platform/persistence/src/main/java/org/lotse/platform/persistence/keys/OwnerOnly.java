package org.lotse.platform.persistence.keys;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and directories that nobody but their owner may read. File systems without such rights are left as they are. */
public final class OwnerOnly {

    private static final String OWNER = "rwx------";

    private OwnerOnly() {}

    /** Makes the directory and those above it, where they are missing; one that others could read is closed to them. */
    public static void directories(Path directory) throws IOException {
        Files.createDirectories(directory, rights(directory, OWNER));
        if (hasRights(directory)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(OWNER));
        }
    }

    /** Writes the file so that after a crash either the old or the new content is there, whole and on the disk. */
    static void write(Path file, byte[] content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var options = EnumSet.of(CREATE_NEW, WRITE);
        try (var channel = FileChannel.open(draft, options, rights(draft, "rw-------"))) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        move(draft, file);
    }

    /** One file takes the other's place; after a crash it either has or has not. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
        force(requireNonNull(to.toAbsolutePath().getParent()));
    }

    private static void force(Path directory) throws IOException {
        if (hasRights(directory)) {
            try (var channel = FileChannel.open(directory, Set.of(READ))) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return hasRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
