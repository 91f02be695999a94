package org.lotse.liga.api.change;

import java.util.List;
import java.util.stream.Stream;

/** What a person sees to before the day, in this order. Announcing and carrying out are acts of their own. */
public enum ChangeStep {
    /** Every running case has a destination. */
    CASES,
    /** Agreements for the municipality end or are changed. */
    AGREEMENTS,
    /** Posts for it are freed, moved or newly made. */
    POSTS,
    /** Memberships of carriers' staff in the municipality's tenant end or begin with the day, by themselves. */
    MEMBERSHIPS;

    /** Whether nobody ticks it: it happens on the day. */
    public boolean byItself() {
        return this == MEMBERSHIPS;
    }

    /** Those that people tick. */
    public static List<ChangeStep> ticked() {
        return Stream.of(values()).filter(step -> !step.byItself()).toList();
    }
}
