package org.lotse.platform.tenancy.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * The data file of tenants: UTF-8, fields separated by semicolons, first line {@value #HEADER}. Empty lines and lines that
 * begin with {@code #} are passed over.
 *
 * @param rows what could be read
 * @param faults the lines that could not, which are left out
 */
record TenantFile(List<TenantRow> rows, List<Fault> faults) {

    static final String HEADER = "ags;name;kind;type;population;vg";

    private static final int FIELDS = HEADER.split(";").length;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DISTRICT_DIGITS = 5;

    /**
     * A line that was left out.
     *
     * @param line its number, counted from one
     * @param reason what is wrong with it
     */
    record Fault(int line, String reason) {}

    static TenantFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static TenantFile parse(String text) {
        var lines = text.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equalsIgnoreCase(HEADER)) {
            return new TenantFile(List.of(), List.of(new Fault(1, "must be " + HEADER)));
        }
        var rows = new ArrayList<TenantRow>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<TenantId>();
        for (var number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                var row = row(line);
                require(seen.add(row.id()), "the key " + row.id() + " appears twice");
                rows.add(row);
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(number, String.valueOf(e.getMessage())));
            }
        }
        return new TenantFile(List.copyOf(rows), List.copyOf(faults));
    }

    private static TenantRow row(String line) {
        var fields = Stream.of(line.split(";", -1)).map(String::strip).toList();
        require(fields.size() == FIELDS, "has " + fields.size() + " fields instead of " + FIELDS);
        var id = new TenantId(fields.get(0));
        var kind = kind(fields.get(2));
        require(
                (id.value().length() == DISTRICT_DIGITS) == (kind == TenantKind.DISTRICT),
                "the key of a district has five digits, that of a municipality eight: " + id);
        require(!fields.get(1).isEmpty(), "the name is missing");
        return new TenantRow(
                id,
                fields.get(1),
                kind,
                optional(fields.get(3)),
                optional(fields.get(4)).map(TenantFile::population),
                optional(fields.get(5)));
    }

    private static TenantKind kind(String field) {
        return Stream.of(TenantKind.values())
                .filter(kind -> kind.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("neither DISTRICT nor MUNICIPALITY: " + field));
    }

    private static int population(String field) {
        require(field.matches("\\d{1,9}"), "not a number of inhabitants: " + field);
        return Integer.parseInt(field);
    }

    private static Optional<String> optional(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty() && !value.equals("–") && !value.equals("-"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
