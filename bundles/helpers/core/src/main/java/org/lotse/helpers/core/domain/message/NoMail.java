package org.lotse.helpers.core.domain.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.OptOut;

/** That a volunteer does not want mail. */
@Entity
@Table(name = "HELPERS_MAIL_OPT_OUT")
public class NoMail {

    @Id
    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "SINCE_DAY")
    private LocalDate since;

    @Column(name = "WRITTEN_BY")
    private String by;

    /** For the database layer. */
    protected NoMail() {}

    /** Said on this day, written down by somebody. */
    public NoMail(VolunteerId volunteer, LocalDate since, String by) {
        volunteerId = volunteer.value();
        this.since = since;
        this.by = by;
    }

    /** Whose wish it is. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    /** As it is told. */
    public OptOut shown() {
        return new OptOut(since, by);
    }
}
