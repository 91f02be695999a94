package org.lotse.platform.jobs.engine;

/** Why a run was asked to end. */
public enum EndReason {
    /** It took longer than it may. */
    DEADLINE("jobs.reason.deadline"),
    /** Its module was switched off for the tenant, or the tenant closed. */
    SWITCHED_OFF("jobs.reason.switched-off"),
    /** The bundle that brought it stops or is updated. */
    BUNDLE_GONE("jobs.reason.bundle-gone"),
    /** The platform stops. */
    PLATFORM_STOPS("jobs.reason.platform-stops"),
    /** The platform ended without a word: it was killed, or the power failed. */
    PLATFORM_ENDED("jobs.reason.platform-ended");

    private final String key;

    EndReason(String key) {
        this.key = key;
    }

    /** Key of the text that tells it. */
    public String key() {
        return key;
    }

    /** Whether the work is to be taken up again as soon as that is possible. */
    public boolean isToBeMadeUp() {
        return this != DEADLINE && this != SWITCHED_OFF;
    }
}
