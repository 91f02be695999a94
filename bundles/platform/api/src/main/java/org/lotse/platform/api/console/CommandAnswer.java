package org.lotse.platform.api.console;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command answers. People read the facts line by line and then the table; with {@code --json} it is one object, the facts by
 * their names and the table as an array of objects.
 *
 * @param facts by name, in their order: texts, numbers, booleans
 * @param table the name of the table in JSON
 * @param columns names of its columns, which are also the names in JSON
 * @param rows each with as many values as there are columns
 */
public record CommandAnswer(Map<String, Object> facts, String table, List<String> columns, List<List<Object>> rows) {

    /** Later changes of the arguments do not matter; the order of the facts stays. */
    public CommandAnswer {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        columns = List.copyOf(columns);
        rows = rows.stream().<List<Object>>map(List::copyOf).toList();
    }
}
