package org.lotse.helpers.core.domain.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.platform.api.data.Page;

/** All messages of the current tenant. Inside a transaction only. */
public interface MessageBook {

    /** Takes in a new one. */
    void add(Message message);

    /** The message with this id. */
    Optional<Message> find(MessageId id);

    /**
     * A page of the list, the latest first.
     *
     * @param after cursor of the page before, or null; one that is none counts as null
     */
    Page<Message> page(@Nullable String after, int size);

    /** For how many each of these stands how. */
    Map<MessageId, Map<DeliveryState, Long>> numbers(Collection<MessageId> messages);

    /** Whether such a notice about this shift on this day was written already. */
    boolean isTold(MessageKind kind, ShiftId shift, LocalDate day);

    /** Those that are older; the oldest first, a few at a time. */
    List<Message> before(Instant moment);

    /** Takes one out with everything that became of it. */
    void remove(Message message);
}
