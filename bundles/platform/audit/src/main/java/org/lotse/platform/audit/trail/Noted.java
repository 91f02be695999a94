package org.lotse.platform.audit.trail;

import java.util.ArrayList;
import java.util.List;
import org.lotse.platform.api.audit.Act;

/** What was noted about one transaction: acts that belong to it, and what shall be done once it was committed. */
final class Noted {

    private final List<Signed> acts = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    void add(Act act, String actor) {
        acts.add(new Signed(act, actor));
    }

    void addAfterwards(Runnable work) {
        afterwards.add(work);
    }

    List<Signed> acts() {
        return acts;
    }

    List<Runnable> afterwards() {
        return afterwards;
    }

    /**
     * An act and who did it, found out when it was done.
     *
     * @param act what was done
     * @param actor as it stands in the trail
     */
    record Signed(Act act, String actor) {}
}
