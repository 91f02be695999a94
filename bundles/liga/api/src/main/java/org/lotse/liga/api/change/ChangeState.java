package org.lotse.liga.api.change;

/** How far the change of a delivery model has come. */
public enum ChangeState {
    /** Written down in the district; the municipality knows nothing of it by this platform. Nothing happens on the day. */
    PLANNED,
    /** The municipality was told. */
    ANNOUNCED,
    /** Told, and at least one of the steps is done. */
    WINDING_DOWN,
    /** The day came and the new model counts. */
    DONE,
    /** Given up before the day, with a reason. */
    ABANDONED;

    /** Whether something may still happen to it. */
    public boolean isOpen() {
        return this == PLANNED || this == ANNOUNCED || this == WINDING_DOWN;
    }

    /** Whether it is carried out when its day comes. */
    public boolean isAnnounced() {
        return this == ANNOUNCED || this == WINDING_DOWN;
    }
}
