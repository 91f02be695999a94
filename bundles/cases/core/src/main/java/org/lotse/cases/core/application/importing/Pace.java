package org.lotse.cases.core.application.importing;

import org.lotse.platform.api.job.JobRun;

/** Tells how far the work is, and ends it when somebody wants it to. */
final class Pace {

    private final JobRun run;
    private final ListAtWork list;
    private final boolean told;
    private int rows;

    private Pace(JobRun run, ListAtWork list, boolean told) {
        this.run = run;
        this.list = list;
        this.told = told;
    }

    /** Of the part that takes time. */
    static Pace told(JobRun run, ListAtWork list) {
        return new Pace(run, list, true);
    }

    /** Of the part before, which takes little: a bar that begins twice tells nothing. */
    static Pace untold(JobRun run, ListAtWork list) {
        return new Pace(run, list, false);
    }

    /** Another row is through. */
    void step() {
        if (list.isStopped()) {
            throw new Stopped();
        }
        try {
            run.checkpoint();
        } catch (InterruptedException ended) {
            // The run is asked once more when everything is rolled back.
            throw new Stopped();
        }
        rows++;
        if (told) {
            list.isThrough(rows);
        }
    }
}
