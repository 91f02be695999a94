package org.lotse.liga.core.application.meeting;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.meeting.Decision;
import org.lotse.liga.api.meeting.MeetingList;
import org.lotse.liga.api.meeting.MeetingOutlook;
import org.lotse.liga.api.meeting.MeetingQuery;
import org.lotse.liga.api.meeting.MeetingSummary;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.meeting.MeetingBook;
import org.lotse.liga.core.domain.meeting.TaskBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists meetings and decisions of the current tenant. */
@Component
public final class TransactionalMeetingList implements MeetingList {

    private final MeetingBook meetings;
    private final TaskBook tasks;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalMeetingList(
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
    public Page<MeetingSummary> page(MeetingQuery query, @Nullable String after, int size) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> meetings.page(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE)));
    }

    @Override
    public void export(MeetingQuery query, Consumer<MeetingSummary> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        WholeList.read(after -> transactions.read(() -> meetings.page(query, after, WholeList.LARGEST_PAGE)), row);
    }

    @Override
    public List<Decision> decisions(@Nullable String text) {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> meetings.decisions(text, MOST_DECISIONS));
    }

    @Override
    public MeetingOutlook outlook() {
        access.require(LigaPermissions.READ);
        var today = changes.today();
        return transactions.read(
                () -> new MeetingOutlook(meetings.next(today).orElse(null), tasks.open(), tasks.overdue(today)));
    }
}
