package org.lotse.cases.api.task;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.identity.Colleague;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tasks of the current scope's tenant. Threads, transactions and refusals as for {@link org.lotse.cases.api.CaseService}.
 * A task is settled or put off by whoever is to do it, by whoever gave it, and by anybody else who accompanies people: somebody who
 * is ill cannot.
 */
@ProviderType
public interface Tasks {

    /** No more are shown at once. */
    int MOST = 500;

    /**
     * Gives a task. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; or if there is no such case
     */
    TaskId give(GiveTask command);

    /**
     * Says that it is done, or takes that back. Needs {@code cases.contacts}. Does nothing if it was said already.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such task
     */
    void settle(SettleTask command);

    /**
     * Puts it off. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, or if it is done
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such task, or if it is due on another day than was seen
     */
    void putOff(PutOffTask command);

    /** The task with this id, or empty if there is none. Needs {@code cases.read}. */
    Optional<TaskEntry> find(TaskId id);

    /** The tasks of a case, those to be done first; at most {@link #MOST}. Needs {@code cases.read}. */
    List<TaskEntry> of(CaseId caseId);

    /** What the caller gave to others and is not done, by day; at most {@link #MOST}. Needs {@code cases.contacts}. */
    List<TaskEntry> givenAway();

    /** Who can be given a task: whoever accompanies people, by name. Needs {@code cases.contacts}. */
    List<Colleague> candidates();
}
