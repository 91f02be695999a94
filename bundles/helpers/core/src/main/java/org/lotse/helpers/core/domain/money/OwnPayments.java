package org.lotse.helpers.core.domain.money;

import java.util.List;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentDetails;
import org.lotse.helpers.api.money.StateElsewhere;

/** All that is kept about what a volunteer receives. Inside a transaction only. */
public interface OwnPayments {

    /** Their payments, by day of payment. */
    List<PaymentDetails> of(VolunteerId volunteer);

    /** What they said to have received elsewhere, by year. */
    List<StateElsewhere> elsewhere(VolunteerId volunteer);
}
