package org.lotse.platform.api.job;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** One run of a {@link Job} as the job sees it. Only on the thread that runs it, and only until it returns. */
@ProviderType
public interface JobRun {

    /** The moment the run was planned for; a run that is made up or had to wait begins later. */
    Instant due();

    /**
     * A place between two steps where the run can end: returns at once unless it was asked to.
     *
     * @throws InterruptedException if it was asked to end; let it through
     */
    void checkpoint() throws InterruptedException;
}
