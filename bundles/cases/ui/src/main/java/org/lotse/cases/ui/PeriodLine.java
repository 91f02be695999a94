package org.lotse.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.lotse.cases.api.CarePeriod;
import org.lotse.cases.api.PeriodStage;
import org.lotse.platform.ui.api.Localized;

/** Until when, how much is left, and the warning if there is one: for the head of a case. */
final class PeriodLine extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    PeriodLine(Words words, CarePeriod period, LocalDate today) {
        var left = new PeriodWords(words).left(today, period.endsOn());
        getContent().addClassName("cases-end");
        getContent()
                .add(
                        new Span(words.get("cases.period.line", Localized.date(period.endsOn()), left)),
                        new StageBadge(words, PeriodStage.of(period.endsOn(), today)));
    }
}
