package org.lotse.platform.api.job;

/** What came of a run. */
public enum JobOutcome {
    /** It is going on. */
    RUNNING,
    /** It did its work. */
    DONE,
    /** It threw something; the reason names the incident under which it stands in the log. */
    FAILED,
    /** It was asked to end before it was done, or the platform ended under it. */
    INTERRUPTED
}
