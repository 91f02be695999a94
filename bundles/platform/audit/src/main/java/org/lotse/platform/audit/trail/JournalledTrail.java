package org.lotse.platform.audit.trail;

import java.util.Optional;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts acts into the transaction that runs, if that is in their own database; else into one of their own. */
@Component
public final class JournalledTrail implements AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(JournalledTrail.class);
    private static final String ROOM = "audit";

    private final CurrentScope scope;
    private final Actors actors;
    private final RunningWrites writes;
    private final JournalDatabases databases;

    /** Needs to know who acts and what is being written. */
    @Activate
    public JournalledTrail(
            @Reference CurrentScope scope, @Reference RunningWrites writes, @Reference JournalDatabases databases) {
        this.scope = scope;
        this.actors = new Actors(scope);
        this.writes = writes;
        this.databases = databases;
    }

    @Override
    public void record(Act act) {
        record(Optional.of(scope.require().tenant()), act);
    }

    @Override
    public void recordForPlatform(Act act) {
        record(Optional.empty(), act);
    }

    private void record(Optional<TenantId> place, Act act) {
        var actor = actors.text(act.by().or(() -> scope.get().map(Scope::actor)));
        var running = writes.current();
        if (running.isEmpty()) {
            append(place, act, actor);
        } else if (running.get().tenant().equals(place)) {
            noted(running.get()).add(act, actor);
        } else {
            noted(running.get()).addAfterwards(() -> appendLate(place, act, actor));
        }
    }

    private void append(Optional<TenantId> place, Act act, String actor) {
        databases.write(place, ROOM, write -> noted(write).add(act, actor));
    }

    /** The act is done and committed elsewhere; its change stands in that database's own trail in any case. */
    private void appendLate(Optional<TenantId> place, Act act, String actor) {
        try {
            append(place, act, actor);
        } catch (RuntimeException e) {
            LOG.error(
                    "Not recorded in the trail of {}: {} of {} {} by {}",
                    place.map(TenantId::value).orElse("the platform"),
                    act.name(),
                    act.subjectKind(),
                    act.subject(),
                    actor,
                    e);
        }
    }

    private static Noted noted(RunningWrite write) {
        return write.notes(Noted.class, Noted::new);
    }
}
