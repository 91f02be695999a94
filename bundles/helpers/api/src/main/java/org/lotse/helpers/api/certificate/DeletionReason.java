package org.lotse.helpers.api.certificate;

/** Why facts about certificates were deleted. */
public enum DeletionReason {
    /** Their day had come: six months after the activity ended, or three months after they were written down without clearing. */
    PERIOD_OVER,
    /** Somebody left without ever having helped. */
    NO_ACTIVITY,
    /** It was decided that no certificate is needed. */
    NOT_NEEDED,
    /** Somebody who may see them deleted them. */
    BY_HAND,
    /** The whole person was erased before their day had come. */
    ERASED
}
