package org.lotse.platform.persistence.migration;

import java.util.ArrayList;
import java.util.List;

/** Cuts an SQL file into statements: each ends with a semicolon at the end of a line; lines that begin with -- are comments. */
final class SqlStatements {

    private SqlStatements() {}

    static List<String> of(String sql) {
        var statements = new ArrayList<String>();
        var statement = new StringBuilder();
        for (var line : sql.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("--")) {
                continue;
            }
            if (line.endsWith(";")) {
                statement.append(line, 0, line.length() - 1);
                add(statements, statement);
            } else {
                statement.append(line).append('\n');
            }
        }
        add(statements, statement);
        return statements;
    }

    private static void add(List<String> statements, StringBuilder statement) {
        if (!statement.toString().isBlank()) {
            statements.add(statement.toString().strip());
        }
        statement.setLength(0);
    }
}
