/**
 * Meetings of the district and the LIGA: who came, what was talked about and decided, and what somebody has to do since. Screens ask
 * {@link org.lotse.liga.api.meeting.Meetings}, {@link org.lotse.liga.api.meeting.MeetingList}, {@link org.lotse.liga.api.meeting.MeetingTasks} and
 * {@link org.lotse.liga.api.meeting.MeetingPapers}. Times are as on the clock in Germany.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.meeting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
