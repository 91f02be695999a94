package org.lotse.cases.core.domain.closing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.EndOfCare;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** How one accompaniment ends: what becomes of each area, and each time that the case was closed. Bears the identity of the case. */
@Entity
@Table(name = "CASES_ENDING")
public class Ending {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    /** Guards what people type; written with every change, so that one of a collection alone counts for the row too. */
    @Column(name = "REVISION")
    private int revision;

    @Column(name = "REVISED_BY")
    private @Nullable String revisedBy;

    @Column(name = "REVISED_AT")
    private @Nullable Instant revisedAt;

    @ElementCollection
    @CollectionTable(name = "CASES_TRANSITION", joinColumns = @JoinColumn(name = "FILE_ID"))
    private Set<TransitionOfArea> transitions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "CASES_CLOSING", joinColumns = @JoinColumn(name = "FILE_ID"))
    private Set<OneClosing> closings = new HashSet<>();

    /** For the database layer. */
    protected Ending() {}

    /** Nothing is written down yet. */
    public static Ending of(CaseId caseId) {
        var ending = new Ending();
        ending.id = caseId.value();
        return ending;
    }

    /** Writes down what becomes of an area. */
    public void set(CaseFile file, SetTransition command, LastChange change, LocalDate today) {
        file.requireOpen();
        requireRevision(command.revision());
        var transition = TransitionOfArea.checked(command.transition(), today);
        transitions.removeIf(before -> before.area() == transition.area());
        transitions.add(transition);
        file.turn(CaseStatus.TRANSITION);
        changed(change);
    }

    /** Closes the case. */
    public void close(
            CaseFile file,
            CloseCase command,
            Set<LifeArea> touched,
            RetentionRules rules,
            LastChange change,
            LocalDate today) {
        file.requireOpen();
        requireRevision(command.revision());
        var reason = Check.present("reason", command.reason());
        var on = Days.ofWork("on", command.on(), today);
        if (on.isBefore(file.openedOn())) {
            throw RuleViolation.at("on", "cases.rule.closed-before-opened");
        }
        if (!missing(touched).isEmpty()) {
            throw RuleViolation.of("cases.rule.closing-areas");
        }
        var note = Check.optionalText("note", command.note(), CloseCase.NOTE_LENGTH)
                .orElse(null);
        closings.add(new OneClosing(closings.size() + 1, reason, on, note, change.by(), rules.on(on)));
        file.turn(CaseStatus.CLOSED);
        changed(change);
    }

    /** Takes the case up again. */
    public void reopen(CaseFile file, ReopenCase command, LastChange change, LocalDate today) {
        requireRevision(command.revision());
        var reason = Check.text("reason", command.reason(), ReopenCase.REASON_LENGTH);
        if (!file.isClosed()) {
            throw RuleViolation.of("cases.rule.not-closed");
        }
        var last = latest().orElseThrow(() -> new IllegalStateException("A closed case without a closing: " + id));
        closings.remove(last);
        closings.add(last.reopened(today, change.by(), reason));
        file.turn(CaseStatus.TRANSITION);
        changed(change);
    }

    /** How the end stands. */
    public EndOfCare entry(CaseStatus status, Set<LifeArea> touched) {
        return new EndOfCare(
                new CaseId(id),
                revision,
                status,
                touched,
                transitions.stream()
                        .map(TransitionOfArea::transition)
                        .sorted(Comparator.comparing(AreaTransition::area))
                        .toList(),
                closings.stream()
                        .sorted(Comparator.comparingInt(OneClosing::number).reversed())
                        .map(OneClosing::closing)
                        .toList());
    }

    private Set<LifeArea> missing(Set<LifeArea> touched) {
        var missing = new TreeSet<>(touched);
        transitions.forEach(transition -> missing.remove(transition.area()));
        return missing;
    }

    private Optional<OneClosing> latest() {
        return closings.stream().max(Comparator.comparingInt(OneClosing::number));
    }

    private void requireRevision(int seen) {
        if (seen != revision) {
            throw ConcurrentChange.after(
                    revisedBy == null || revisedAt == null ? null : new LastChange(revisedBy, revisedAt));
        }
    }

    private void changed(LastChange change) {
        revision++;
        revisedBy = change.by();
        revisedAt = change.at();
    }
}
