package org.lotse.cases.core.domain.destination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.destination.CaseDestination;
import org.lotse.cases.api.destination.DestinationKind;
import org.lotse.cases.api.destination.SetDestination;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.rule.Check;

/** Where one running case goes when somebody else delivers. */
@Entity
@Table(name = "CASES_DESTINATION")
public class Destination {

    @Id
    @Column(name = "CASE_ID")
    private UUID caseId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private DestinationKind kind;

    @Column(name = "TO_NAME")
    private @Nullable String to;

    @Column(name = "SET_BY")
    private String by;

    @Column(name = "SET_ON")
    private LocalDate on;

    /** For the database layer. */
    protected Destination() {}

    /** Of a case of which nothing was written down. */
    public Destination(CaseId caseId, SetDestination command, String who, LocalDate today) {
        this.caseId = caseId.value();
        set(command, who, today);
    }

    /**
     * Refuses what cannot be written down.
     *
     * @throws RuleViolation beside {@code kind} or {@code to}
     */
    public static void check(SetDestination command) {
        if (Check.present("kind", command.kind()).takesName()) {
            Check.text("to", command.to(), SetDestination.NAME_LENGTH);
        } else {
            Check.optionalText("to", command.to(), SetDestination.NAME_LENGTH);
        }
    }

    /** Writes it down; what {@link #check} refuses was refused before. */
    public final void set(SetDestination command, String who, LocalDate today) {
        kind = command.kind();
        to = Check.optionalText("to", command.to(), SetDestination.NAME_LENGTH).orElse(null);
        by = who;
        on = today;
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** A running case with its destination, or without. */
    public static CaseDestination line(CaseFile file, @Nullable Destination of) {
        var seen = file.details();
        return new CaseDestination(
                seen.id(),
                seen.number(),
                seen.person().fullName(),
                seen.responsible().name(),
                of == null ? null : of.kind,
                of == null ? null : of.to,
                of == null ? null : of.by,
                of == null ? null : of.on);
    }
}
