package org.lotse.platform.persistence.commit;

import java.util.Optional;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Collects the participants. Fails closed: as long as the audit trail is missing, there is no hook, hence no persistence
 * unit, and nothing can be written that would not be recorded.
 */
@Component(service = {CommitHook.class, RunningWrites.class})
public final class CommitHook implements RunningWrites {

    private final Journal journal = new Journal();

    /** @param audit without which nothing is written; it is bound once more among the others */
    @Activate
    public CommitHook(@Reference(target = "(" + CommitParticipant.NAME + "=audit)") CommitParticipant audit) {
        journal.add(audit);
    }

    /** Called by the component runtime. */
    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            cardinality = ReferenceCardinality.MULTIPLE,
            target = "(!(" + CommitParticipant.NAME + "=audit))")
    public void addParticipant(CommitParticipant participant) {
        journal.add(participant);
    }

    /** Called by the component runtime. */
    public void removeParticipant(CommitParticipant participant) {
        journal.remove(participant);
    }

    /** The journal of this installation. */
    public Journal journal() {
        return journal;
    }

    @Override
    public Optional<RunningWrite> current() {
        return journal.current();
    }
}
