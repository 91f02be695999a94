package org.lotse.helpers.core.domain.money;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentKind;

/** What of a volunteer's payments ceilings rest on. Inside a transaction only. */
public interface PaymentsOfYears {

    /** Those of a volunteer in a tax year, however far they have come. */
    List<Payment> of(VolunteerId volunteer, int year);

    /** What a volunteer says about a year. */
    Optional<Elsewhere> elsewhere(VolunteerId volunteer, int year, PaymentKind kind);
}
