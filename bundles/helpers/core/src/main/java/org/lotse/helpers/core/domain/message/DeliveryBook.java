package org.lotse.helpers.core.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.MessageId;

/** What became of messages for each person, in the current tenant. Inside a transaction only. */
public interface DeliveryBook {

    /** Takes in a new one. */
    void add(Delivery delivery);

    /** The one with this id. */
    Optional<Delivery> find(UUID id);

    /** Those of a message. */
    List<Delivery> of(MessageId message);

    /** Those to a volunteer, the latest first. */
    List<Delivery> to(VolunteerId volunteer);

    /** The one that waits longest of those that are to be tried by now. */
    Optional<Delivery> due(Instant now);
}
