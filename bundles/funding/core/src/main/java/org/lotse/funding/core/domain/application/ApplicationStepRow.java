package org.lotse.funding.core.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.platform.api.data.LastChange;

/** A step that an application took. Never changed. */
@Embeddable
public class ApplicationStepRow {

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ApplicationStep.Kind kind;

    @Column(name = "ON_DAY")
    private @Nullable LocalDate day;

    @Column(name = "DETAIL")
    private @Nullable String detail;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    @Column(name = "SIGNED")
    private @Nullable String signed;

    /** For the database layer. */
    protected ApplicationStepRow() {}

    static ApplicationStepRow of(int number, ApplicationStep.Kind kind, LastChange change) {
        var row = new ApplicationStepRow();
        row.number = number;
        row.kind = kind;
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    ApplicationStepRow on(LocalDate when) {
        day = when;
        return this;
    }

    ApplicationStepRow detail(String what) {
        detail = what;
        return this;
    }

    ApplicationStepRow because(@Nullable String why) {
        reason = why;
        return this;
    }

    ApplicationStepRow signed(String document) {
        signed = document;
        return this;
    }

    int number() {
        return number;
    }

    ApplicationStep.Kind kind() {
        return kind;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    Optional<String> document() {
        return Optional.ofNullable(signed);
    }

    ApplicationStep step() {
        return new ApplicationStep(
                number,
                kind,
                Optional.ofNullable(day),
                Optional.ofNullable(detail),
                Optional.ofNullable(reason),
                enteredBy,
                enteredAt);
    }
}
