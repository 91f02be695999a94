package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.rule.RuleViolation;

class TaskTest {

    private static final TaskId ID = new TaskId(new UUID(1, 6));
    private static final Responsible ADA = new Responsible(new UserId(new UUID(7, 1)), "Ada Beispiel");

    private final Task task = Task.given(ID, new GiveTask("Call", TODAY, null, null), ADA, ADA, TODAY);

    @Test
    void whatIsDoneTwiceWasDoneOnTheFirstDay() {
        task.settle(new SettleTask(ID, true), TODAY);

        task.settle(new SettleTask(ID, true), TODAY.plusDays(1));

        assertThat(task.entry().doneOn()).isEqualTo(TODAY);
    }

    @Test
    void whatIsNotDoneAfterAllIsDueOnItsDayAgain() {
        task.settle(new SettleTask(ID, true), TODAY);

        task.settle(new SettleTask(ID, false), TODAY);

        assertThat(task.entry().doneOn()).isNull();
        assertThat(task.entry().dueOn()).isEqualTo(TODAY);
    }

    @Test
    void taskIsPutOffByAYearAtMost() {
        putOff(TODAY.plusYears(1));

        assertThat(task.entry().dueOn()).isEqualTo(TODAY.plusYears(1));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> putOff(TODAY.plusYears(1).plusDays(1)))
                .satisfies(refused -> assertThat(refused.field()).contains("to"));
    }

    private void putOff(LocalDate to) {
        task.putOff(new PutOffTask(ID, task.entry().dueOn(), to), TODAY);
    }
}
