package org.lotse.liga.core.domain.request;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What was said about a request and what became of it. It only grows.
 *
 * @param entries as they are kept
 */
record RequestThread(List<EntryRow> entries) {

    /** What fits into a package with room to spare, and more than anybody writes. */
    private static final int MOST_ANSWERS = 200;

    void tell(EntryKind what, String told, LastChange change) {
        entries.add(EntryRow.of(entries.size(), what, told, change));
    }

    /**
     * Says something to the other end.
     *
     * @throws RuleViolation if enough was said
     */
    void say(String text, LastChange change) {
        if (said().count() >= MOST_ANSWERS) {
            throw RuleViolation.of("liga.rule.thread-full", MOST_ANSWERS);
        }
        entries.add(EntryRow.travelling(entries.size(), EntryKind.ANSWER, text, change));
    }

    /** What the other end said and is not here yet. */
    void take(List<RequestSnapshot.Said> told) {
        told.stream()
                .filter(said -> entries.stream().noneMatch(entry -> entry.is(said.key())))
                .forEach(said -> entries.add(EntryRow.taken(entries.size(), said)));
    }

    /** What was said here to the other end. */
    Stream<RequestSnapshot.Said> said() {
        return inOrder().flatMap(entry -> entry.said().stream());
    }

    /** Since when it stands as it does, and who said so; empty if it never stood otherwise. */
    Optional<LastChange> lastState() {
        return inOrder()
                .filter(entry -> entry.kind() == EntryKind.STATE)
                .map(EntryRow::change)
                .reduce((earlier, later) -> later);
    }

    boolean isWritten() {
        return entries.stream().anyMatch(entry -> entry.kind().isWritten());
    }

    List<ThreadEntry> told() {
        return inOrder().map(EntryRow::told).toList();
    }

    private Stream<EntryRow> inOrder() {
        return entries.stream().sorted(Comparator.comparingInt(EntryRow::place));
    }
}
