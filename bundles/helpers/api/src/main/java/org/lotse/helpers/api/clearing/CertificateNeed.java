package org.lotse.helpers.api.clearing;

/**
 * Whether a volunteer has to show an extended certificate of conduct, and why. It may be asked for only where its kind, intensity or
 * duration of contact with minors calls for it (§ 72a (3), (4) SGB VIII), so that it is decided for each volunteer.
 */
public enum CertificateNeed {
    /** Neither the task nor an agreement asks for one; nothing is kept about any. */
    NOT_NEEDED,
    /** They look after, educate or accompany minors. */
    MINORS,
    /** The municipality's agreement with the youth welfare office asks for it for this kind of task. */
    AGREEMENT;

    /** Whether one has to be shown. */
    public boolean isNeeded() {
        return this != NOT_NEEDED;
    }
}
