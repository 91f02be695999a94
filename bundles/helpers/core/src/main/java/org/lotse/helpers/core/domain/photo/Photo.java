package org.lotse.helpers.core.domain.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.photo.PhotoEntry;

/** That there is a photo of a volunteer, and that they agreed to it. The picture lies beside it. */
@Entity
@Table(name = "HELPERS_PHOTO")
public class Photo {

    @Id
    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "SINCE_DAY")
    private LocalDate since;

    @Column(name = "PUT_BY")
    private String by;

    @Column(name = "CONSENT_ON")
    private LocalDate consentOn;

    @Column(name = "BY_THEMSELVES")
    private boolean byThemselves;

    /** For the database layer. */
    protected Photo() {}

    /** Put there, and agreed to, on this day. */
    public Photo(VolunteerId volunteer, LocalDate today, String by, boolean byThemselves) {
        volunteerId = volunteer.value();
        since = today;
        this.by = by;
        consentOn = today;
        this.byThemselves = byThemselves;
    }

    /** Whom it shows. */
    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    /** As it is told. */
    public PhotoEntry entry() {
        return new PhotoEntry(since, by, consentOn, byThemselves);
    }
}
