package org.lotse.helpers.api.message;

import java.time.Instant;
import java.util.Map;

/**
 * A line in the list of messages.
 *
 * @param id identity
 * @param kind why it was written
 * @param subject as it was written: the first name is still open
 * @param writtenAt when
 * @param writtenBy by whom; empty for what goes out by itself
 * @param numbers for how many it stands how; what nobody stands at is missing
 */
public record MessageSummary(
        MessageId id,
        MessageKind kind,
        String subject,
        Instant writtenAt,
        String writtenBy,
        Map<DeliveryState, Long> numbers) {

    /** Copies the numbers, so that the line never changes. */
    public MessageSummary {
        numbers = Map.copyOf(numbers);
    }

    /** For how many it stands so. */
    public long number(DeliveryState state) {
        return numbers.getOrDefault(state, 0L);
    }
}
