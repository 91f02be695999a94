package org.lotse.liga.core.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.Guest;
import org.lotse.platform.api.rule.Check;

/** Somebody at a meeting. A value: what changes is replaced as a whole. */
@Embeddable
public class GuestRow {

    @Column(name = "PLACE")
    private int place;

    @Column(name = "NAME")
    private String name;

    @Column(name = "ORGANISATION")
    private @Nullable String organisation;

    /** For the database layer. */
    protected GuestRow() {}

    /** @throws RuleViolation beside {@code guests} if something is not acceptable */
    static GuestRow of(Guest guest, int place) {
        var row = new GuestRow();
        row.place = place;
        row.name = Check.text("guests", guest.name(), Guest.LENGTH);
        row.organisation =
                Check.optionalText("guests", guest.organisation(), Guest.LENGTH).orElse(null);
        return row;
    }

    int place() {
        return place;
    }

    Guest guest() {
        return new Guest(name, organisation);
    }
}
