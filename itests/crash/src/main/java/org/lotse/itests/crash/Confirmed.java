package org.lotse.itests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What was confirmed to a writer, one line each: town, kind, identity. A last line cut short by a kill does not count. */
final class Confirmed {

    private final Path file;

    Confirmed(Path file) {
        this.file = file;
    }

    /** Called after the product said that it is done, never before. */
    synchronized void add(String town, String kind, Object id) {
        try {
            Files.writeString(
                    file, town + ' ' + kind + ' ' + id + ";\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> ids(String town, String kind) throws IOException {
        var begin = town + ' ' + kind + ' ';
        return lines().stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length(), line.length() - 1))
                .toList();
    }

    int size() throws IOException {
        return lines().size();
    }

    private List<String> lines() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.endsWith(";"))
                        .toList()
                : List.of();
    }
}
