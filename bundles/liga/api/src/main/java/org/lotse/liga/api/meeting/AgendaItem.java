package org.lotse.liga.api.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Something that is talked about at a meeting.
 *
 * @param topic what it is, up to {@value #TOPIC_LENGTH} characters
 * @param note what was said, up to {@value #NOTE_LENGTH} characters, or null
 * @param decision what was decided, up to {@value #DECISION_LENGTH} characters, or null
 */
public record AgendaItem(
        String topic, @Nullable String note, @Nullable String decision) {

    /** Greatest length of the topic. */
    public static final int TOPIC_LENGTH = 150;

    /** Greatest length of what was said. */
    public static final int NOTE_LENGTH = 1_500;

    /** Greatest length of the decision. */
    public static final int DECISION_LENGTH = 1_000;
}
