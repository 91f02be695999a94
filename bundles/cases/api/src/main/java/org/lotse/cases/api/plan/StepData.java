package org.lotse.cases.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal.
 *
 * @param task what is to be done
 * @param doer who does it
 * @param body which other body or person; null unless it is one
 * @param dueOn until when
 */
public record StepData(String task, Doer doer, @Nullable String body, LocalDate dueOn) {

    /** Most characters of a task. */
    public static final int TASK_LENGTH = 300;

    /** Most characters of a body's name. */
    public static final int BODY_LENGTH = 100;
}
