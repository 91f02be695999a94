package org.lotse.funding.core.domain.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.CorrectProof;
import org.lotse.funding.api.proof.NarrativePart;
import org.lotse.funding.api.proof.NoteMoney;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofFigure;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMoney;
import org.lotse.funding.api.proof.ProofState;
import org.lotse.funding.api.proof.ProofSummary;
import org.lotse.funding.api.proof.SeenProof;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.proof.SentProof;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** One version of a proof. A draft changes; what was sent does not, and is corrected by the next version. */
@Entity
@Table(name = "FUNDING_PROOF")
public class StoredProof {

    private static final BigDecimal MOST_EUROS = new BigDecimal("99999999999.99");
    private static final int CENTS = 2;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "GRANT_ID")
    private UUID grant;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "REFERENCE")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ProofKind kind;

    @Column(name = "PROOF_YEAR")
    private int year;

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "FIRST_DAY")
    private LocalDate from;

    @Column(name = "LAST_DAY")
    private LocalDate until;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "RECEIVED")
    private @Nullable BigDecimal received;

    @Column(name = "STAFF_COST")
    private @Nullable BigDecimal staffCost;

    @Column(name = "MONEY_SOURCE")
    private @Nullable String moneySource;

    @Column(name = "BEGUN_BY")
    private String begunBy;

    @Column(name = "BEGUN_AT")
    private Instant begunAt;

    @Column(name = "SENT_ON")
    private @Nullable LocalDate sentOn;

    @Column(name = "SENT_TO")
    private @Nullable String sentTo;

    @Column(name = "SENT_BY")
    private @Nullable String sentBy;

    @Column(name = "SENT_AT")
    private @Nullable Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "FUNDING_PROOF_LINE", joinColumns = @JoinColumn(name = "PROOF_ID"))
    private List<LineRow> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_PROOF_FIGURE", joinColumns = @JoinColumn(name = "PROOF_ID"))
    private List<FigureRow> figures = new ArrayList<>();

    /** For the database layer. */
    protected StoredProof() {}

    /** The first version, of a grant as it is now, with a line for each employment in its time. */
    public static StoredProof begin(
            UUID id, Grant grant, ProofKind kind, ProofTime time, List<Employment> employments, LastChange change) {
        var proof = new StoredProof();
        proof.id = id;
        proof.revision = Revision.first();
        proof.grant = grant.id().value();
        proof.title = grant.title();
        proof.reference = grant.reference();
        proof.kind = kind;
        proof.year = time.year();
        proof.number = 1;
        proof.from = time.from();
        proof.until = time.until();
        proof.begunBy = change.by();
        proof.begunAt = change.at();
        proof.bring(employments);
        return proof;
    }

    /**
     * The next version, with everything that this one says.
     *
     * @throws RuleViolation beside the reason, or if this one was not sent
     */
    public StoredProof corrected(UUID next, String why, LastChange change) {
        if (sentOn == null) {
            throw RuleViolation.of("funding.rule.proof-not-sent");
        }
        var proof = new StoredProof();
        proof.id = next;
        proof.revision = Revision.first();
        proof.grant = grant;
        proof.title = title;
        proof.reference = reference;
        proof.kind = kind;
        proof.year = year;
        proof.number = number + 1;
        proof.from = from;
        proof.until = until;
        proof.reason = Check.text("reason", why, CorrectProof.REASON_LENGTH);
        proof.received = received;
        proof.staffCost = staffCost;
        proof.moneySource = moneySource;
        proof.begunBy = change.by();
        proof.begunAt = change.at();
        lines.forEach(line -> proof.lines.add(line.copy()));
        figures.forEach(row -> proof.figures.add(FigureRow.of(row.line(), row.figure())));
        return proof;
    }

    /** Writes the money down. */
    public void note(NoteMoney command, LastChange change) {
        var next = after(command.revision(), change);
        received = euros("received", command.money().received());
        staffCost = euros("staffCost", command.money().staffCost());
        moneySource = Check.optionalText("source", command.money().source(), ProofMoney.SOURCE_LENGTH)
                .orElse(null);
        revision = next;
    }

    /** Puts figures of one line in the place of others; those of measures that are not named stay. */
    public void put(SeenProof seen, int line, Collection<ProofFigure> put, LastChange change) {
        var next = after(seen.revision(), change);
        put.forEach(figure -> {
            figures.removeIf(row -> row.line() == line && row.measure() == figure.measure());
            figures.add(FigureRow.of(line, figure));
        });
        revision = next;
    }

    /** Says exactly which figures a line has. */
    public void replace(SeenProof seen, int line, Collection<ProofFigure> all, LastChange change) {
        var next = after(seen.revision(), change);
        figures.removeIf(row -> row.line() == line);
        all.forEach(figure -> figures.add(FigureRow.of(line, figure)));
        revision = next;
    }

    /** Brings the lines up to what is known of employments. */
    public void renew(SeenProof seen, List<Employment> employments, LastChange change) {
        var next = after(seen.revision(), change);
        bring(employments);
        revision = next;
    }

    /** Says that it was sent. */
    public void send(SendProof command, List<NarrativePart> parts, LocalDate today, LastChange change) {
        var next = after(command.revision(), change);
        var on = Check.present("on", command.on());
        if (on.isAfter(today)) {
            throw RuleViolation.at("on", "funding.rule.proof-sent-later");
        }
        if (!on.isAfter(until) && kind != ProofKind.INTERIM) {
            throw RuleViolation.at("on", "funding.rule.proof-sent-early");
        }
        var to = Check.text("to", command.to(), SentProof.TO_LENGTH);
        if (lines.isEmpty()) {
            throw RuleViolation.of("funding.rule.proof-no-lines");
        }
        if (kind.isNarrative() && parts.isEmpty()) {
            throw RuleViolation.of("funding.rule.proof-no-narrative");
        }
        if (parts.stream().anyMatch(part -> !part.data().ready())) {
            throw RuleViolation.of("funding.rule.proof-part-open");
        }
        sentOn = on;
        sentTo = to;
        sentBy = change.by();
        sentAt = change.at();
        revision = next;
    }

    /** @throws RuleViolation if it was sent: from then on nothing of it changes, no part of its report either */
    public void requireOpen() {
        if (sentOn != null) {
            throw RuleViolation.of("funding.rule.proof-sent");
        }
    }

    /** The revision after one more change of a draft, if nobody was faster. */
    public Revision after(long seen, LastChange change) {
        requireOpen();
        return revision.after(seen, change);
    }

    /** Which one. */
    public ProofId id() {
        return new ProofId(id);
    }

    /** Of which grant. */
    public ApplicationId grant() {
        return new ApplicationId(grant);
    }

    /** What is proved. */
    public ProofKind kind() {
        return kind;
    }

    /** About which year. */
    public int year() {
        return year;
    }

    /** Which version. */
    public int number() {
        return number;
    }

    /** First day of its time. */
    public LocalDate from() {
        return from;
    }

    /** Last day of its time. */
    public LocalDate until() {
        return until;
    }

    /** The line of a number, if there is one. */
    public Optional<ProofLine> line(int which) {
        return lines().stream().filter(line -> line.number() == which).findFirst();
    }

    /** As shown in a list. */
    public ProofSummary summary(boolean replaced) {
        return new ProofSummary(id(), kind, year, number, state(replaced), reason, sent());
    }

    /**
     * As shown.
     *
     * @param replaced whether a later version was sent
     */
    public Proof details(List<NarrativePart> parts, boolean replaced) {
        return new Proof(
                id(),
                revision.number(),
                grant(),
                title,
                reference,
                kind,
                year,
                number,
                state(replaced),
                from,
                until,
                reason,
                new ProofMoney(received, staffCost, moneySource),
                lines(),
                parts,
                begunBy,
                begunAt,
                sent());
    }

    /** That it was sent, if it was. */
    public @Nullable SentProof sent() {
        return sentOn == null || sentTo == null || sentBy == null || sentAt == null
                ? null
                : new SentProof(sentOn, sentTo, sentBy, sentAt);
    }

    private ProofState state(boolean replaced) {
        if (sentOn == null) {
            return ProofState.DRAFT;
        }
        return replaced ? ProofState.REPLACED : ProofState.SENT;
    }

    private List<ProofLine> lines() {
        return lines.stream()
                .map(line -> line.line(figures.stream()
                        .filter(row -> row.line() == line.number())
                        .map(FigureRow::figure)
                        .sorted(Comparator.comparing(ProofFigure::measure))
                        .toList()))
                .sorted(Comparator.comparing(ProofLine::post)
                        .thenComparing(ProofLine::from)
                        .thenComparing(ProofLine::number))
                .toList();
    }

    /** A line keeps its number, since figures and addresses hang on it; one with figures stays even if the employment is gone. */
    private void bring(List<Employment> employments) {
        var inTime = employments.stream()
                .filter(one -> !one.from().isAfter(until)
                        && one.until().map(last -> !last.isBefore(from)).orElse(true))
                .toList();
        lines.removeIf(line -> inTime.stream().noneMatch(one -> line.isOf(one.id()))
                && figures.stream().noneMatch(row -> row.line() == line.number()));
        for (var one : inTime) {
            var there = lines.stream().filter(line -> line.isOf(one.id())).findFirst();
            var place = there.map(LineRow::number).orElseGet(this::nextLine);
            there.ifPresent(lines::remove);
            lines.add(LineRow.of(place, one));
        }
    }

    private int nextLine() {
        var ofLines = lines.stream().mapToInt(LineRow::number).max().orElse(0);
        var ofFigures = figures.stream().mapToInt(FigureRow::line).max().orElse(0);
        return Math.max(ofLines, ofFigures) + 1;
    }

    private static @Nullable BigDecimal euros(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0
                || amount.compareTo(MOST_EUROS) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            throw RuleViolation.at(field, "funding.rule.proof-euros");
        }
        return amount.setScale(CENTS);
    }
}
