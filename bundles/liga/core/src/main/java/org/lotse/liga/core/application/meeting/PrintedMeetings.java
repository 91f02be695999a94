package org.lotse.liga.core.application.meeting;

import java.io.IOException;
import java.io.OutputStream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingPapers;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.meeting.MeetingBook;
import org.lotse.liga.core.domain.meeting.TaskBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints minutes: put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedMeetings implements MeetingPapers {

    private final MeetingBook meetings;
    private final TaskBook tasks;
    private final LigaChanges changes;
    private final Press press;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** What stands on sheets, what sets them, and what every call needs. */
    @Activate
    public PrintedMeetings(
            @Reference MeetingBook meetings,
            @Reference TaskBook tasks,
            @Reference LigaChanges changes,
            @Reference Press press,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.changes = changes;
        this.press = press;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void minutes(MeetingId meeting, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        var today = changes.today();
        var paper = transactions.read(() -> {
            var found = meetings.find(meeting).orElseThrow(ConcurrentChange::removed);
            return new MinutesSheet(changes.district())
                    .of(
                            found.data(),
                            tasks.of(meeting).stream()
                                    .map(task -> task.told(found, today))
                                    .toList());
        });
        trail.record(Act.of("liga.minutes-printed", "meeting", meeting.toString()));
        press.print(paper, to);
    }
}
