package org.lotse.platform.deployment.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Copies of what was dropped, one directory for each content, in {@code deployed/} of the data home. What is examined and
 * installed is always a copy: nobody writes to it, and it is still there when the file is not.
 */
public final class Shelf {

    private static final String INCOMING = "incoming-";

    private final Path directory;
    private final AtomicLong number = new AtomicLong(System.currentTimeMillis());

    /** @param home the data home */
    public Shelf(Path home) {
        directory = home.resolve("deployed");
    }

    /**
     * A content on the shelf.
     *
     * @param file the copy
     * @param checksum its SHA-256
     */
    public record Copy(Path file, String checksum) {}

    /** Whether nothing was ever put there. */
    public boolean isEmpty() {
        return !Files.exists(directory);
    }

    /** Copies a file that may change meanwhile; what was read is what counts. */
    public Copy take(Path dropped) throws IOException {
        var incoming = Files.createDirectories(directory.resolve(INCOMING + number.incrementAndGet()));
        var content = incoming.resolve(name(dropped.getFileName().toString()));
        var digest = sha256();
        try (var to = new DigestOutputStream(Files.newOutputStream(content), digest)) {
            Files.copy(dropped, to);
        } catch (IOException e) {
            delete(incoming);
            throw e;
        }
        var checksum = HexFormat.of().formatHex(digest.digest());
        var place = directory.resolve(checksum);
        if (Files.exists(place.resolve(content.getFileName()))) {
            delete(incoming);
        } else {
            delete(place);
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Copy(place.resolve(content.getFileName()), checksum);
    }

    /** The content with this checksum, if it is there. */
    public Optional<Copy> find(String checksum, String fileName) {
        return Optional.of(new Copy(directory.resolve(checksum).resolve(name(fileName)), checksum))
                .filter(copy -> Files.exists(copy.file()));
    }

    /** Where the product's own version of a bundle is kept while a file replaces it. */
    public Path original(String bundle) throws IOException {
        return Files.createDirectories(directory.resolve("original")).resolve(bundle + ".jar");
    }

    /** Where a running bundle is kept while another is tried in its place. */
    public Path wayBack(String bundle) throws IOException {
        return Files.createDirectories(directory.resolve("way-back")).resolve(bundle + ".jar");
    }

    /** Forgets all contents but these. */
    public void keepOnly(Set<String> checksums) throws IOException {
        if (Files.exists(directory)) {
            try (var places = Files.list(directory)) {
                for (var place : places.toList()) {
                    var name = place.getFileName().toString();
                    var content = name.startsWith(INCOMING) || name.length() == 64;
                    if (content && !checksums.contains(name)) {
                        delete(place);
                    }
                }
            }
        }
    }

    private static String name(String fileName) {
        return fileName.endsWith(".kar") ? "content.kar" : "content.jar";
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (var files = Files.walk(place)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
