package org.lotse.liga.core.domain.carrier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.carrier.CarrierContact;
import org.lotse.liga.core.domain.Reach;
import org.lotse.platform.api.rule.Check;

/** Somebody at a carrier who can be asked. A value: what changes is replaced as a whole. */
@Embeddable
public class ContactRow {

    @Column(name = "PLACE")
    private int place;

    @Column(name = "NAME")
    private String name;

    @Column(name = "WORKS_AS")
    private @Nullable String function;

    @Column(name = "PHONE")
    private @Nullable String phone;

    @Column(name = "EMAIL")
    private @Nullable String email;

    /** For the database layer. */
    protected ContactRow() {}

    /**
     * As typed.
     *
     * @param place in the order in which they stand
     * @throws RuleViolation beside {@code contacts} if something is not acceptable
     */
    static ContactRow of(CarrierContact contact, int place) {
        var row = new ContactRow();
        row.place = place;
        row.name = Check.text("contacts", contact.name(), CarrierContact.NAME_LENGTH);
        row.function = Check.optionalText("contacts", contact.function(), CarrierContact.NAME_LENGTH)
                .orElse(null);
        row.phone = Reach.phone("contacts", contact.phone(), CarrierContact.PHONE_LENGTH);
        row.email = Reach.email("contacts", contact.email(), CarrierContact.EMAIL_LENGTH);
        return row;
    }

    CarrierContact contact() {
        return new CarrierContact(name, function, phone, email);
    }

    int place() {
        return place;
    }
}
