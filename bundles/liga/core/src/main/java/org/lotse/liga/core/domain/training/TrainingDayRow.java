package org.lotse.liga.core.domain.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A day of a training. A value: what changes is replaced as a whole. */
@Embeddable
public class TrainingDayRow {

    private static final int MINUTES_OF_AN_HOUR = 60;

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "FROM_MINUTE")
    private int fromMinute;

    @Column(name = "TO_MINUTE")
    private int toMinute;

    /** For the database layer. */
    protected TrainingDayRow() {}

    /** @throws RuleViolation beside {@code days} if it ends before it begins */
    static TrainingDayRow of(TrainingDay told) {
        var row = new TrainingDayRow();
        row.day = Check.present("days", told.day());
        row.fromMinute = minute(Check.present("days", told.from()));
        row.toMinute = minute(Check.present("days", told.to()));
        if (row.toMinute <= row.fromMinute) {
            throw RuleViolation.at("days", "liga.rule.day-ends-before");
        }
        return row;
    }

    TrainingDay day() {
        return new TrainingDay(day, LocalTime.MIN.plusMinutes(fromMinute), LocalTime.MIN.plusMinutes(toMinute));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }
}
