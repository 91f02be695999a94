package org.lotse.liga.api.meeting;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Meetings of the current scope's district and the LIGA. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope; every
 * call is one transaction and begins at the gate.
 */
@ProviderType
public interface Meetings {

    /**
     * Writes down a meeting, to come or over.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link MeetingData} that is not acceptable
     */
    MeetingId write(MeetingData meeting);

    /**
     * Replaces what is written down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #write}
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReviseMeeting#revision} or it is gone
     */
    void revise(ReviseMeeting command);

    /**
     * Removes a meeting that was written down by mistake, with what was to be done since.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(MeetingId meeting, long revision);

    /** The meeting with this id, or empty if this district has none. */
    Optional<MeetingDetails> find(MeetingId meeting);
}
