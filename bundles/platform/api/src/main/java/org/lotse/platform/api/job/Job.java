package org.lotse.platform.api.job;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Work of a module that comes round again. A whiteboard service with its schedule beside it, registered by the bundle that
 * has the module's descriptor:
 *
 * <pre>{@code
 * @Component
 * @Recurring(name = "loans.overdue", at = "02:30")
 * public final class OverdueLoans implements Job { … }
 * }</pre>
 *
 * It is run for every active tenant that has the module on, one tenant after the other, on a thread of its own, in that
 * tenant's scope with the module as the actor: what its own module permits passes the gate, nothing else does. A run that was
 * missed while the platform or the bundle was away is made up once.
 *
 * <p>Before the module is switched off, its bundle stops, the platform stops or the {@linkplain Recurring#deadline deadline} is over, the thread is
 * interrupted; a run that does not end then holds the others up. Do little in one transaction, and ask
 * {@link JobRun#checkpoint} between two. A run may be repeated after it was interrupted: it has to find what is left to do,
 * not to rely on what it did before.
 */
@ConsumerType
public interface Job {

    /**
     * Does the work for the tenant of the current scope. What it throws is kept as an incident and logged; the next run comes
     * as planned.
     *
     * @throws InterruptedException if it was asked to end and did
     */
    void run(JobRun run) throws InterruptedException;
}
