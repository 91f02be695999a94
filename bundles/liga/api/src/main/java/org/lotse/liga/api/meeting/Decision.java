package org.lotse.liga.api.meeting;

import java.time.LocalDate;

/**
 * Something that was decided.
 *
 * @param meeting where
 * @param meetingTitle what that was called
 * @param day when
 * @param topic about what
 * @param text what was decided
 */
public record Decision(MeetingId meeting, String meetingTitle, LocalDate day, String topic, String text) {}
