package org.lotse.cases.core.application.importing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.importing.ImportColumn;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.api.importing.ImportReport;
import org.lotse.cases.api.importing.ImportStage;
import org.lotse.cases.api.importing.ListInHand;
import org.lotse.cases.core.domain.importing.ListWords;
import org.lotse.cases.core.domain.importing.RowReading;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.table.Table;

/** One list, from when it came until it is put away. Seen by those who look and by the one thread that works on it. */
final class ListAtWork {

    private final ImportId id;
    private final String fileName;
    private final Actor.Person by;
    private final Instant since;
    private final Table table;
    private Map<Integer, ImportField> columns;
    private ImportStage stage = ImportStage.RECEIVED;
    private @Nullable ImportReport report;
    private boolean begun;
    private boolean stopped;
    private int done;

    ListAtWork(ImportId id, String fileName, Actor.Person by, Instant since, Table table, ListWords words) {
        this.id = id;
        this.fileName = fileName;
        this.by = by;
        this.since = since;
        this.table = table;
        columns = guessed(table.headings(), words);
    }

    ImportId id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    Actor.Person by() {
        return by;
    }

    Instant since() {
        return since;
    }

    Table table() {
        return table;
    }

    synchronized Map<Integer, ImportField> columns() {
        return columns;
    }

    synchronized boolean isRunning() {
        return stage.isRunning();
    }

    /** Somebody asks for it; the work begins when there is a place. */
    synchronized void order(Map<Integer, ImportField> meant, boolean takeIn) {
        columns = Map.copyOf(meant);
        stage = takeIn ? ImportStage.TAKING_IN : ImportStage.CHECKING;
        report = null;
        begun = false;
        stopped = false;
        done = 0;
    }

    /** Whether it was asked for and nobody began; whoever is told so begins. */
    synchronized boolean begin() {
        var first = stage.isRunning() && !begun;
        begun |= first;
        return first;
    }

    synchronized boolean takesIn() {
        return stage == ImportStage.TAKING_IN;
    }

    /** Somebody wants it to end. What nobody began has ended. */
    synchronized void stop() {
        stopped = true;
        if (!begun) {
            stage = ImportStage.RECEIVED;
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    synchronized void isThrough(int rows) {
        done = rows;
    }

    /** The work ended there. */
    synchronized void end(ImportStage where, @Nullable ImportReport told) {
        stage = where;
        report = told;
    }

    synchronized ListInHand shown() {
        return new ListInHand(
                id,
                fileName,
                by.displayName(),
                since,
                IntStream.range(0, table.headings().size())
                        .mapToObj(place ->
                                new ImportColumn(table.headings().get(place), example(place), columns.get(place)))
                        .toList(),
                table.rows().size(),
                stage,
                done,
                report);
    }

    private String example(int place) {
        return table.rows().stream()
                .map(row -> row.cells().get(place))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(RowReading::shortened)
                .orElse("");
    }

    /** Of two columns that could mean the same, the first does. */
    private static Map<Integer, ImportField> guessed(List<String> headings, ListWords words) {
        var taken = new HashMap<ImportField, Integer>();
        IntStream.range(0, headings.size())
                .forEach(place ->
                        words.heading(headings.get(place)).ifPresent(field -> taken.putIfAbsent(field, place)));
        var columns = new HashMap<Integer, ImportField>();
        taken.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(entry -> columns.put(entry.getValue(), entry.getKey()));
        return Map.copyOf(columns);
    }
}
