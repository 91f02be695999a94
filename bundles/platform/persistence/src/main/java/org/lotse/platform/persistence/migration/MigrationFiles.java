package org.lotse.platform.persistence.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads migrations from files named {@code V<version>__<name>.sql}. */
public final class MigrationFiles {

    private static final Pattern NAME = Pattern.compile("V(\\d{3,6})__[a-z0-9_-]+\\.sql");

    private MigrationFiles() {}

    /**
     * The migrations in ascending order.
     *
     * @param files every SQL file of a unit
     * @throws IllegalArgumentException if a file is named otherwise or two have the same version
     */
    public static List<Migration> read(Collection<URL> files) {
        return ascending(files.stream().map(MigrationFiles::read).toList());
    }

    /**
     * As {@link #read(Collection)}, for files that were read already.
     *
     * @param texts SQL by file name
     */
    public static List<Migration> read(Map<String, String> texts) {
        return ascending(texts.entrySet().stream()
                .map(text -> migration(text.getKey(), text.getValue()))
                .toList());
    }

    private static List<Migration> ascending(List<Migration> files) {
        var migrations = new TreeMap<Integer, Migration>();
        for (var migration : files) {
            var same = migrations.put(migration.version(), migration);
            if (same != null) {
                throw new IllegalArgumentException(
                        "Two migrations of one version: " + same.file() + ", " + migration.file());
            }
        }
        return List.copyOf(migrations.values());
    }

    private static Migration read(URL file) {
        var name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        try (var stream = file.openStream()) {
            return migration(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration migration(String name, String sql) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not named like V001__what_it_does.sql: " + name);
        }
        return new Migration(Integer.parseInt(matcher.group(1)), name, sql);
    }
}
