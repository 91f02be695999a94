package org.lotse.liga.core.application.meeting;

import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.api.meeting.MeetingDetails;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.Meetings;
import org.lotse.liga.api.meeting.ReviseMeeting;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.meeting.Meeting;
import org.lotse.liga.core.domain.meeting.MeetingBook;
import org.lotse.liga.core.domain.meeting.TaskBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down, revises and removes meetings; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalMeetings implements Meetings {

    private final MeetingBook meetings;
    private final TaskBook tasks;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalMeetings(
            @Reference MeetingBook meetings,
            @Reference TaskBook tasks,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public MeetingId write(MeetingData meeting) {
        access.require(LigaPermissions.EDIT);
        return transactions.write(() -> {
            var written = Meeting.write(new MeetingId(changes.next()), meeting);
            meetings.add(written);
            return written.id();
        });
    }

    @Override
    public void revise(ReviseMeeting command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> present(command.id()).revise(command, changes.now()));
    }

    @Override
    public void remove(MeetingId meeting, long revision) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var found = present(meeting);
            found.requireSeen(revision, changes.now());
            tasks.of(meeting).forEach(tasks::remove);
            meetings.remove(found);
        });
    }

    @Override
    public Optional<MeetingDetails> find(MeetingId meeting) {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(() -> meetings.find(meeting)
                .map(found -> found.details(tasks.of(meeting).stream()
                        .map(task -> task.told(found, today))
                        .toList())));
    }

    private Meeting present(MeetingId id) {
        return meetings.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
