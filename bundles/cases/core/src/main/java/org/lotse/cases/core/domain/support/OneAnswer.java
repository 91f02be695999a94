package org.lotse.cases.core.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.support.SupportEntry.Answer;
import org.lotse.cases.api.support.SupportState;

/** From a day on a request stood otherwise. */
@Embeddable
public class OneAnswer {

    @Column(name = "ANSWER_NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private SupportState state;

    @Column(name = "ANSWERED_ON")
    private LocalDate on;

    @Column(name = "ANSWERED_BY")
    private @Nullable String by;

    /** For the database layer. */
    protected OneAnswer() {}

    OneAnswer(int number, SupportState state, LocalDate on, @Nullable String by) {
        this.number = number;
        this.state = state;
        this.on = on;
        this.by = by;
    }

    int number() {
        return number;
    }

    Answer answer() {
        return new Answer(state, on, by);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneAnswer that && number == that.number && answer().equals(that.answer());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, state, on);
    }
}
