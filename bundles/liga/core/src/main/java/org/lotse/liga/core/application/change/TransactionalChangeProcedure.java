package org.lotse.liga.core.application.change;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.change.ChangeProcedure;
import org.lotse.liga.api.change.SeenChange;
import org.lotse.liga.api.change.TickStep;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.change.ChangeBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces, ticks and abandons; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalChangeProcedure implements ChangeProcedure {

    private static final JobId JOB = new JobId("liga.delivery-changes");

    /** Who works where follows from what is announced. */
    private static final JobId MEMBERS = new JobId("liga.follow-posts");

    private final ChangeBook book;
    private final WhatIsInvolved involved;
    private final Announcements announcements;
    private final LigaChanges changes;
    private final JobBell bell;
    private final Press press;
    private final Texts texts;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalChangeProcedure(
            @Reference ChangeBook book,
            @Reference WhatIsInvolved involved,
            @Reference Announcements announcements,
            @Reference LigaChanges changes,
            @Reference JobBell bell,
            @Reference Press press,
            @Reference Texts texts,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.book = book;
        this.involved = involved;
        this.announcements = announcements;
        this.changes = changes;
        this.bell = bell;
        this.press = press;
        this.texts = texts;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void announce(SeenChange seen) {
        access.require(LigaPermissions.EDIT);
        change(seen.id(), change -> {
            change.announce(seen.revision(), changes.now(), changes.today());
            record("liga.change-announced", seen.id());
            announcements.tell();
        });
        bell.ring(MEMBERS);
    }

    @Override
    public void tick(TickStep command) {
        access.require(LigaPermissions.EDIT);
        change(command.id(), change -> {
            var open = involved.running(change.data()).filter(running -> running.open() > 0);
            change.tick(command, open.isPresent(), changes.now(), changes.today());
        });
    }

    @Override
    public void abandon(AbandonChange command) {
        access.require(LigaPermissions.EDIT);
        change(command.id(), change -> {
            var told = change.state().isAnnounced();
            change.abandon(command, changes.now(), changes.today());
            record("liga.change-abandoned", command.id());
            if (told) {
                announcements.tell();
            }
        });
        bell.ring(MEMBERS);
    }

    @Override
    public void carryOut(SeenChange seen) {
        access.require(LigaPermissions.EDIT);
        change(seen.id(), change -> change.requireDue(seen.revision(), changes.now(), changes.today()));
        bell.ring(JOB);
    }

    @Override
    public void letter(ChangeId id, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        var paper = transactions.read(() -> new ChangeLetter(texts, changes.district(), changes.today())
                .of(involved.details(present(id)), changes.name(present(id).municipality())));
        record("liga.change-printed", id);
        press.print(paper, to);
    }

    private void change(ChangeId id, Consumer<Change> act) {
        transactions.write(() -> act.accept(present(id)));
    }

    private void record(String act, ChangeId id) {
        trail.record(Act.of(act, "change", id.toString()));
    }

    private Change present(ChangeId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
