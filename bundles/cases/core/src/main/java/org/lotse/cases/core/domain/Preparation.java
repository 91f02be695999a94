package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.api.preparation.PreparationSummary;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.core.domain.dispute.DataColumn;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.rule.RuleViolation;

/** A hand-over that is prepared where no case files are kept. How far its package is stands with the exchange. */
@Entity
@Table(name = "CASES_PREPARATION")
public class Preparation {

    private static final Duration PATIENCE = Duration.ofDays(Preparations.DAYS_TO_ANSWER);

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "LIST_NAME")
    private String listName;

    @Column(name = "SEARCH_TEXT")
    private String searchText;

    @Column(name = "RECEIVER")
    private @Nullable String receiver;

    /** A copy of what the content says: whatever shows a datum shows its mark. */
    @Convert(converter = DataColumn.class)
    @Column(name = "DISPUTED")
    private Set<Datum> disputed = Set.of();

    @Column(name = "CONTENT")
    private String content;

    @Column(name = "PACKAGE_ID")
    private @Nullable UUID packageId;

    @Column(name = "CHANGED_AT")
    private Instant changedAt;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    /** For the database layer. */
    protected Preparation() {}

    /**
     * @param content what was prepared, as a text
     * @param author display name of whoever prepared it
     */
    public Preparation(PreparationId id, PreparedData prepared, String content, String author, Instant now) {
        this.id = id.value();
        write(prepared, content, author, now);
    }

    /**
     * @param sent how far the package is, if one was sent
     * @throws ConcurrentChange if this is another version
     * @throws RuleViolation if it is under way
     */
    public void revise(
            int seen, PreparedData prepared, String content, Optional<SentPackage> sent, String author, Instant now) {
        requireOpen(sent);
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
        write(prepared, content, author, now);
    }

    /** @throws RuleViolation if it was sent and not refused or taken back */
    public void requireOpen(Optional<SentPackage> sent) {
        if (!state(sent).isOpen()) {
            throw RuleViolation.of("cases.rule.preparation-sent");
        }
    }

    /** It went, the last time it did, with this package. */
    public void sentWith(PackageId sent, Instant now) {
        packageId = sent.value();
        changedAt = now;
    }

    /** Identity. */
    public PreparationId id() {
        return new PreparationId(id);
    }

    /** With which package it went, if it did. */
    public Optional<PackageId> packageId() {
        return Optional.ofNullable(packageId).map(PackageId::new);
    }

    /** What was prepared, as a text. */
    public String content() {
        return content;
    }

    /** Counts the changes. */
    public int revision() {
        return version;
    }

    /** When it was changed or sent last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** As it is listed, with what the exchange knows. */
    public PreparationSummary summary(Optional<SentPackage> sent, Instant now) {
        var state = state(sent);
        return new PreparationSummary(
                id(),
                listName,
                receiver,
                state,
                sent.filter(one -> !one.state().isOpen())
                        .map(SentPackage::since)
                        .orElse(changedAt),
                state == PreparationState.SENT && isOverdue(sent, now),
                sent.map(SentPackage::reason).orElse(null),
                authorName,
                disputed);
    }

    /** How far it is. */
    public static PreparationState state(Optional<SentPackage> sent) {
        return sent.map(one -> switch (one.state()) {
                    case SENT, RECEIVED -> PreparationState.SENT;
                    case ACCEPTED -> PreparationState.ACCEPTED;
                    case REJECTED -> PreparationState.REJECTED;
                    case WITHDRAWN -> PreparationState.WITHDRAWN;
                })
                .orElse(PreparationState.DRAFT);
    }

    private static boolean isOverdue(Optional<SentPackage> sent, Instant now) {
        return sent.filter(one -> !one.sentAt().plus(PATIENCE).isAfter(now)).isPresent();
    }

    private void write(PreparedData prepared, String text, String author, Instant now) {
        var chosen = prepared.data().receiver();
        listName = prepared.listName();
        searchText = prepared.searchText();
        receiver = chosen == null ? null : chosen.value();
        disputed = prepared.data().disputed();
        content = text;
        authorName = author;
        changedAt = now;
    }
}
