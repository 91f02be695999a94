package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.PlanLine;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.ui.Amounts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Localized;

/** The lines of a plan to change: days and amounts, and other payments to add and to take away. */
final class PlanField extends CustomField<List<PlanField.Written>> {

    private static final long serialVersionUID = 1L;

    private static final String LINES = "lines";

    private final transient Words words;
    private final int years;
    private final Div lines = new Div();
    private final List<Line> drawn = new ArrayList<>();

    /**
     * A line as it is typed.
     *
     * @param amount as it stands there
     */
    record Written(InstalmentKind kind, int year, @Nullable LocalDate due, String amount) {}

    /** @param years how many funded years there are */
    PlanField(Words words, int years) {
        super(List.of());
        this.words = words;
        this.years = years;
        setLabel(words.text("funding.plan.lines"));
        var another = Parts.small(
                words.text("funding.plan.add"),
                () -> append(new Written(InstalmentKind.OTHER, 1, null, "")).due.focus());
        add(lines, another);
    }

    /** Shows a plan. */
    void show(List<PlannedPayment> payments) {
        var shown = payments.stream()
                .map(one -> new Written(one.kind(), one.year(), one.due(), Amounts.write(one.amount(), words.locale())))
                .toList();
        setValue(shown);
        setPresentationValue(shown);
    }

    /**
     * What stands in the lines.
     *
     * @throws RuleViolation beside {@code lines} if something cannot be read
     */
    List<PlanLine> read() {
        var read = new ArrayList<PlanLine>();
        for (var line : generateModelValue()) {
            read.add(new PlanLine(
                    line.kind(), line.year(), line.due(), Amounts.read(LINES, line.amount(), words.locale())));
        }
        return read;
    }

    /** What stands in the lines, in words. */
    String told(List<Written> written) {
        return written.stream()
                .map(line -> new PlanTable(words).what(line.kind(), line.year())
                        + (line.due() == null ? "" : ", " + Localized.date(line.due())) + ", " + line.amount())
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<Written> generateModelValue() {
        return drawn.stream().map(Line::written).toList();
    }

    @Override
    protected void setPresentationValue(List<Written> written) {
        lines.removeAll();
        drawn.clear();
        written.forEach(this::append);
    }

    private Line append(Written written) {
        var line = new Line(written);
        drawn.add(line);
        lines.add(line);
        return line;
    }

    private void remove(Line line) {
        drawn.remove(line);
        lines.remove(line);
        updateValue();
    }

    /** One payment: what it is, until when, how much. */
    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final InstalmentKind kind;
        private final Select<Integer> year = new Select<>();
        private final DatePicker due;
        private final TextField amount;

        Line(Written written) {
            kind = written.kind();
            var what = kind == InstalmentKind.OTHER
                    ? words.of("instalment-kind", kind)
                    : new PlanTable(words).what(kind, written.year());
            year.setLabel(words.text("funding.plan.year"));
            year.setItems(IntStream.rangeClosed(1, years).boxed().toList());
            year.setValue(written.year());
            year.setVisible(kind == InstalmentKind.OTHER);
            due = Localized.datePicker(words.text("funding.plan.due"));
            due.setValue(written.due());
            amount = new TextField(words.text("funding.plan.amount-euro"));
            amount.setValue(written.amount());
            var name = new Span(what);
            name.addClassName("funding-plan-name");
            addClassNames("funding-question", "funding-plan-line");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", what);
            add(name, year, due, amount);
            if (kind == InstalmentKind.OTHER) {
                Button away = Parts.removing(words.text("funding.plan.remove"), () -> PlanField.this.remove(this));
                add(away);
            }
        }

        Written written() {
            return new Written(kind, year.getValue(), due.getValue(), amount.getValue());
        }
    }
}
