package org.lotse.cases.api.support;

/** How a support request stands. */
public enum SupportState {
    /** Asked, and nobody has answered yet; also when it waits again. */
    REQUESTED,
    /** The circle looks for somebody. */
    TAKEN_UP,
    /** Somebody helps, or will from the day that was asked for. */
    ARRANGED,
    /** The circle cannot help. */
    DECLINED,
    /** The help has ended. */
    ENDED,
    /** It is not asked for any more; nothing comes after that. */
    WITHDRAWN;

    /** Whether somebody is still to be found. */
    public boolean isOpen() {
        return this == REQUESTED || this == TAKEN_UP;
    }

    /** Whether nothing more is expected. */
    public boolean isOver() {
        return this == DECLINED || this == ENDED || this == WITHDRAWN;
    }
}
