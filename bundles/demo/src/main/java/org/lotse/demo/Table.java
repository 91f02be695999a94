package org.lotse.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the invented data: semicolons between cells, bars between the values of a cell, lines with {@code #} are remarks. */
final class Table {

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** @param name of a file in the folder {@code demo} of this bundle */
    static Table read(String name) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/demo/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
            var heads = lines.getFirst();
            var rows = new ArrayList<Row>();
            lines.stream().skip(1).forEach(cells -> rows.add(Row.of(heads, cells)));
            return new Table(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows of one town. */
    List<Row> rows(DemoTown town) {
        var key = town.tenant().value();
        return rows.stream()
                .filter(row -> row.text("ags").equals(Optional.of(key)))
                .toList();
    }

    /** @param cells by the name of their column */
    record Row(Map<String, String> cells) {

        private static Row of(String[] heads, String[] cells) {
            if (heads.length != cells.length) {
                throw new IllegalStateException(cells.length + " cells instead of " + heads.length);
            }
            var byName = new HashMap<String, String>();
            for (var column = 0; column < heads.length; column++) {
                byName.put(heads[column], cells[column]);
            }
            return new Row(byName);
        }

        /** A cell, unless it is empty. */
        Optional<String> text(String column) {
            return Optional.of(Objects.requireNonNull(cells.get(column), column))
                    .filter(text -> !text.isEmpty());
        }

        /** A cell that is there. */
        String required(String column) {
            return text(column).orElseThrow();
        }

        /** A cell turned into something. */
        <T> Optional<T> map(String column, Function<String, T> mapping) {
            return text(column).map(mapping);
        }

        /** The values in a cell. */
        <T> Set<T> all(String column, Function<String, T> mapping) {
            return text(column).stream()
                    .flatMap(text -> Arrays.stream(text.split("\\|")))
                    .map(mapping)
                    .collect(Collectors.toSet());
        }
    }
}
