package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;

/** One post in the table of costs. What is counted anew is written around the field, in which somebody may be typing meanwhile. */
final class CostRow {

    private final Words words;
    private final NativeTableRow row = new NativeTableRow();
    private final TextField actual = new TextField();
    private final NativeTableCell share;
    private final NativeTableCell days;
    private final NativeTableCell overhead;
    private final NativeTableCell total;
    private ClaimLine line;

    /** @param typed called when an amount was typed */
    CostRow(Words words, ClaimLine line, Runnable typed) {
        this.words = words;
        this.line = line;
        var name = row.addHeaderCell();
        name.setText(line.name());
        name.getElement().setAttribute("scope", "row");
        share = row.addDataCell();
        days = row.addDataCell();
        actual.setAriaLabel(words.text("liga.claim.actual-of", line.name()));
        actual.setSuffixComponent(new Span("€"));
        actual.addValueChangeListener(change -> {
            tell();
            typed.run();
        });
        row.addDataCell().add(actual);
        overhead = row.addDataCell();
        total = row.addDataCell();
        show(line);
    }

    /** The same post, counted anew. */
    void show(ClaimLine counted) {
        line = counted;
        share.setText(words.brief(line.share()));
        days.setText(
                line.vacantDays() == 0
                        ? String.valueOf(line.days())
                        : words.text("liga.claim.days-vacant", line.days(), line.vacantDays()));
        overhead.setText(words.euros(line.overhead()));
        tell();
    }

    ClaimLine line() {
        return line;
    }

    NativeTableRow row() {
        return row;
    }

    String typed() {
        return actual.getValue();
    }

    void type(String amount) {
        actual.setValue(amount);
    }

    void setReadOnly(boolean readOnly) {
        actual.setReadOnly(readOnly);
    }

    /** What is typed, nothing as long as it is no amount. */
    BigDecimal actual() {
        try {
            return Numbers.read("costs", typed()).orElse(BigDecimal.ZERO);
        } catch (RuleViolation notYet) {
            return BigDecimal.ZERO;
        }
    }

    private void tell() {
        total.setText(words.euros(actual().add(line.overhead())));
    }
}
