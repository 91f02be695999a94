package org.lotse.platform.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.table.ShellTable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a command answers: rows, printed as a table for people or as JSON for programs. */
final class Listing {

    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    /** @param columns names of the columns, which are also the names in JSON */
    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param values as many as there are columns: text, numbers, booleans, or lists of text
     */
    Listing row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("A row needs " + columns.size() + " values");
        }
        rows.add(List.of(values));
        return this;
    }

    void print(PrintStream out, boolean json) {
        if (json) {
            out.println(json());
        } else {
            table().print(out);
        }
    }

    /** An array of objects, in ASCII: the client's terminal may speak any encoding. */
    String json() {
        var mapper = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        return mapper.writeValueAsString(rows.stream().map(this::named).toList());
    }

    private Map<String, Object> named(List<Object> row) {
        var named = new LinkedHashMap<String, Object>();
        for (var i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }

    private ShellTable table() {
        var table = new ShellTable().emptyTableText("None.");
        columns.forEach(table::column);
        rows.forEach(row ->
                table.addRow().addContent(row.stream().map(Listing::readable).toArray()));
        return table;
    }

    private static String readable(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
