package org.lotse.liga.core.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.Decision;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.api.meeting.MeetingSummary;
import org.lotse.platform.api.data.Page;

/** All meetings of the current tenant, with what somebody has to do since. Inside a transaction only. */
public interface MeetingBook {

    /** Takes in a new one. */
    void add(Meeting meeting);

    /** Takes one out. */
    void remove(Meeting meeting);

    /** The meeting with this id. */
    Optional<Meeting> find(MeetingId id);

    /** A page of the list. */
    Page<MeetingSummary> page(MeetingQuery query, @Nullable String after, int size);

    /** The next one from a day on. */
    Optional<MeetingSummary> next(LocalDate today);

    /** What was decided, the latest first. */
    List<Decision> decisions(@Nullable String text, int most);
}
