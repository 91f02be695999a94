package org.lotse.liga.core.persistence;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.meeting.PrintedMeetings;
import org.lotse.liga.core.application.meeting.TransactionalMeetingList;
import org.lotse.liga.core.application.meeting.TransactionalMeetingTasks;
import org.lotse.liga.core.application.meeting.TransactionalMeetings;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.PrintedPapers;
import org.lotse.platform.testing.RecordedActs;

/** The services of meetings as they are, on real tables. */
final class MeetingServices {

    final PrintedPapers press = new PrintedPapers();
    final TransactionalMeetings meetings;
    final TransactionalMeetingList list;
    final TransactionalMeetingTasks tasks;
    final PrintedMeetings papers;

    MeetingServices(LigaDatabase database, Permission... granted) {
        var access = new FakeAccess(granted);
        var book = new JpaMeetingBook(database.unit().entities());
        var taskBook = new JpaTaskBook(database.unit().entities());
        var transactions = database.unit().transactions();
        var changes = new LigaChanges(new Towns(), database.scope(), Told.CLOCK);
        meetings = new TransactionalMeetings(book, taskBook, changes, access, transactions);
        list = new TransactionalMeetingList(book, taskBook, changes, access, transactions);
        tasks = new TransactionalMeetingTasks(book, taskBook, changes, access, transactions);
        papers = new PrintedMeetings(
                book, taskBook, changes, press, new RecordedActs(database.scope()), access, transactions);
    }

    /** With every permission. */
    static MeetingServices all(LigaDatabase database) {
        return new MeetingServices(database, LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.EXPORT);
    }
}
