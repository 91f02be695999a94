package org.lotse.cases.api.assessment;

import org.lotse.platform.api.vocabulary.LifeArea;

/** By what an area is judged. A scale has words for each of its steps, the texts of the module; the number only sorts them. */
public enum Scale {
    /** Learning to read and write first, then A1 to C2 of the Common European Framework. */
    GERMAN(7),
    /** How much of it the person manages without being accompanied. */
    INDEPENDENCE(5);

    private final int steps;

    Scale(int steps) {
        this.steps = steps;
    }

    /** The scale of an area of the shared list. */
    public static Scale of(LifeArea area) {
        return area == LifeArea.LANGUAGE ? GERMAN : INDEPENDENCE;
    }

    /** Number of the highest step; the lowest is 1. */
    public int steps() {
        return steps;
    }

    /** Whether there is such a step. */
    public boolean has(int step) {
        return step >= 1 && step <= steps;
    }
}
