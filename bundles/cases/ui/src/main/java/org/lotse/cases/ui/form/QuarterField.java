package org.lotse.cases.ui.form;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.report.Quarter;
import org.lotse.cases.api.report.ReportTexts;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Visit;

/** Chooses a quarter that a report is about; the address tells which. */
public final class QuarterField extends Select<Quarter> {

    /** What tells it in an address. */
    public static final String QUERY = "quarter";

    private static final long serialVersionUID = 1L;

    /** Empty, until quarters are offered. */
    public QuarterField(Words words, ReportTexts named) {
        setLabel(words.get("cases.report.of"));
        setItemLabelGenerator(named::quarter);
        addClassName("cases-figure-quarter");
    }

    /**
     * Shows the quarter that the address tells, the first if it tells none that is offered.
     *
     * @return what the address tells
     */
    public Optional<Quarter> offer(List<Quarter> quarters, Visit visit) {
        setItems(quarters);
        var asked = visit.query(QUERY).flatMap(Quarter::parse);
        setValue(asked.filter(quarters::contains).orElse(quarters.getFirst()));
        return asked;
    }
}
