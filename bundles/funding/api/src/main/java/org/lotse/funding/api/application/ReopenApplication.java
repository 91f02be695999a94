package org.lotse.funding.api.application;

/**
 * Back to the draft, because something has to be changed. What was signed stays with its step.
 *
 * @param id the application
 * @param revision the revision that the person saw
 * @param reason why
 */
public record ReopenApplication(ApplicationId id, long revision, String reason) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;
}
