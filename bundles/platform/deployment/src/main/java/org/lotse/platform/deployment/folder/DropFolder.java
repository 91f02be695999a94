package org.lotse.platform.deployment.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.deployment.delivery.Archive;

/**
 * The folder {@code deploy/}: tells which files came, changed or went since it was last asked. A file that is still being
 * written is told when it is whole, or when nobody has written to it for a while. For one thread.
 */
public final class DropFolder {

    private static final Set<String> UNFINISHED = Set.of("part", "tmp", "filepart", "crdownload", "swp");

    private final Path directory;
    private final Duration rest;
    private final Map<String, Stamp> told = new TreeMap<>();
    private final Map<String, Growing> growing = new HashMap<>();

    /** What tells one content of a file from another without reading it. */
    private record Stamp(
            long size, FileTime changed, @Nullable Object key) {}

    private record Growing(Stamp stamp, long since) {}

    /** What is new. */
    public record News(List<String> came, List<String> went) {

        /** Whether nothing is. */
        public boolean isNone() {
            return came.isEmpty() && went.isEmpty();
        }
    }

    /**
     * @param directory made if it is not there
     * @param rest how long a file that is not whole must be left alone to be told all the same
     */
    public DropFolder(Path directory, Duration rest) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.rest = rest;
    }

    /** Where it is. */
    public Path directory() {
        return directory;
    }

    /** The file of this name. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /** Whether somebody still writes to a file, so that it pays to look again soon. */
    public boolean isFilling() {
        return !growing.isEmpty();
    }

    /** Looks and remembers what it tells. */
    public News look() throws IOException {
        var there = stamps();
        var came = new ArrayList<String>();
        for (var file : there.entrySet()) {
            if (!file.getValue().equals(told.get(file.getKey())) && isReady(file.getKey(), file.getValue())) {
                told.put(file.getKey(), file.getValue());
                came.add(file.getKey());
            }
        }
        growing.keySet().retainAll(there.keySet());
        var went = new ArrayList<>(told.keySet());
        went.removeAll(there.keySet());
        went.forEach(told::remove);
        return new News(came, went);
    }

    /** Puts a file there, whole from the first moment, without telling of it. */
    public void put(Path content, String name) throws IOException {
        var hidden = Files.copy(content, directory.resolve("." + name), StandardCopyOption.REPLACE_EXISTING);
        var place = Files.move(hidden, file(name), StandardCopyOption.ATOMIC_MOVE);
        told.put(name, stamp(place));
    }

    /** The names of the files that were told and are still there. */
    public Set<String> names() {
        return new HashSet<>(told.keySet());
    }

    private boolean isReady(String name, Stamp stamp) {
        var archive = name.endsWith(".jar") || name.endsWith(".kar");
        if (!archive || Archive.isWhole(file(name))) {
            growing.remove(name);
            return true;
        }
        var seen = growing.get(name);
        if (seen == null || !seen.stamp().equals(stamp)) {
            growing.put(name, new Growing(stamp, System.nanoTime()));
            return false;
        }
        if (System.nanoTime() - seen.since() < rest.toNanos()) {
            return false;
        }
        growing.remove(name);
        return true;
    }

    private Map<String, Stamp> stamps() throws IOException {
        var stamps = new TreeMap<String, Stamp>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(DropFolder::counts).toList()) {
                if (Files.exists(file)) {
                    stamps.put(file.getFileName().toString(), stamp(file));
                }
            }
        }
        return stamps;
    }

    private static boolean counts(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.endsWith("~")
                && !UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Stamp stamp(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}
