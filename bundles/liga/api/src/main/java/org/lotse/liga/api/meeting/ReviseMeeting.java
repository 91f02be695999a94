package org.lotse.liga.api.meeting;

/**
 * Replaces what is written down about a meeting.
 *
 * @param id the meeting
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseMeeting(MeetingId id, long revision, MeetingData data) {}
