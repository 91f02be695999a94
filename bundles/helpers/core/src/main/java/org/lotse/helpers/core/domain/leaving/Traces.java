package org.lotse.helpers.core.domain.leaving;

import org.lotse.helpers.api.VolunteerId;

/** What is written down about a volunteer in other places than the entry. Inside a transaction only. */
public interface Traces {

    /** Whether a payment to them is still kept. */
    boolean hasPayments(VolunteerId volunteer);

    /**
     * Takes out what they sent in themselves, where they are signed up, what they were written and whether they want mail, the account, what they said to have received elsewhere in years
     * without a payment; takes their identity and what was said about them out of Patenschaften.
     */
    void remove(VolunteerId volunteer);
}
