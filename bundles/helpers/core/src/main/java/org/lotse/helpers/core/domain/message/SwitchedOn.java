package org.lotse.helpers.core.domain.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.lotse.helpers.api.message.MessageKind;

/** That a notice goes out by itself. */
@Entity
@Table(name = "HELPERS_NOTICE")
public class SwitchedOn {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private MessageKind kind;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "ON_SINCE")
    private LocalDate since;

    /** For the database layer. */
    protected SwitchedOn() {}

    /** From this day on. */
    public SwitchedOn(MessageKind kind, LocalDate since) {
        this.kind = kind;
        this.since = since;
    }

    /** Which one. */
    public MessageKind kind() {
        return kind;
    }
}
