package org.lotse.platform.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.audit.review.AuditRow;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints an audit trail for the auditor: one line per entry, as CSV (RFC 4180) or as JSON lines. */
@Service
@Command(scope = "lotse", name = "audit-export", description = "Prints the entries of an audit trail")
public final class AuditExport extends TrailCommand {

    private static final List<String> COLUMNS =
            List.of("number", "commit", "at", "actor", "room", "act", "subjectKind", "subject", "details", "seal");

    @Option(name = "--from", description = "first day, as 2026-11-24", required = true)
    private String from = "";

    @Option(name = "--to", description = "last day, as 2026-11-30", required = true)
    private String to = "";

    @Option(name = "--json", description = "JSON lines instead of CSV")
    private boolean json;

    @Override
    void act(Optional<TenantId> place) {
        var mapper =
                JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        if (!json) {
            System.out.println(String.join(",", COLUMNS));
        }
        review.export(place, day(from), day(to), row -> System.out.println(json ? json(mapper, row) : csv(row)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a day like 2026-11-24: " + text, e);
        }
    }

    private static String json(JsonMapper mapper, AuditRow row) {
        var named = new LinkedHashMap<String, String>();
        var values = values(row);
        for (var i = 0; i < COLUMNS.size(); i++) {
            named.put(COLUMNS.get(i), values.get(i));
        }
        return mapper.writeValueAsString(named);
    }

    private static String csv(AuditRow row) {
        return values(row).stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static List<String> values(AuditRow row) {
        return List.of(
                Long.toString(row.number()),
                Long.toString(row.commit()),
                row.at().toString(),
                row.actor(),
                row.room(),
                row.act(),
                row.subjectKind(),
                row.subject(),
                row.details(),
                row.seal());
    }
}
