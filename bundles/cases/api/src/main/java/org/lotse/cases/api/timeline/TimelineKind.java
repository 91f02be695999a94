package org.lotse.cases.api.timeline;

/** What happened in a case. */
public enum TimelineKind {
    /** The accompaniment began; {@code about} is the office that handed the case over, if one did. */
    OPENED,
    /** Somebody met or heard the person; {@code sort} is the kind of contact. */
    CONTACT,
    /** An appointment that is still to come, or did not take place; {@code sort} is how it stands. */
    APPOINTMENT,
    /** A task that was done. */
    TASK,
    /** An assessment was finished. */
    ASSESSMENT,
    /** A version of the plan was agreed; {@code about} is its number. */
    PLAN_AGREED,
    /** An agreed plan was looked at together; {@code about} is the number of its version. */
    PLAN_REVIEWED,
    /** A document was kept; {@code sort} is the kind of paper. */
    DOCUMENT_KEPT,
    /** A document was removed; {@code sort} is the kind of paper. */
    DOCUMENT_REMOVED,
    /** The person consented or released from secrecy; {@code sort} says which, {@code about} towards whom. */
    RELEASE_GIVEN,
    /** The person took a consent or release back. */
    RELEASE_REVOKED,
    /** Something was handed on; {@code about} is to whom. */
    DISCLOSED,
    /** Somebody else became responsible; {@code about} is who. */
    ASSIGNED,
    /** More time was asked for; {@code about} is the number of months. */
    EXTENSION_ASKED,
    /** More time was granted; {@code about} is the number of months. */
    EXTENSION_GRANTED,
    /** More time was refused; {@code about} is the number of months. */
    EXTENSION_REFUSED,
    /** The person disputed a datum; {@code sort} says which. */
    DISPUTED,
    /** It was settled whether a disputed datum is right; {@code sort} says which, {@code about} how it came out. */
    DISPUTE_SETTLED,
    /** The helper circle was asked for help; {@code sort} is which help. */
    SUPPORT_REQUESTED,
    /** A support request came to stand otherwise; {@code sort} is which help, {@code about} how it stands. */
    SUPPORT_ANSWERED,
    /** The person moved in; {@code sort} is the kind of dwelling, {@code about} the address. */
    MOVED_IN,
    /** The person moved out. */
    MOVED_OUT,
    /** A regular service took over an area of life; {@code sort} is the area, {@code about} the service. */
    TAKEN_OVER,
    /** Another case of the same person was merged into this one; {@code about} is its number. */
    MERGED,
    /** The case was closed; {@code sort} is the reason. */
    CLOSED,
    /** The case was taken up again. */
    REOPENED
}
