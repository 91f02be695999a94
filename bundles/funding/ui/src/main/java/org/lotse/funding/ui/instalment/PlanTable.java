package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.lotse.funding.api.instalment.DuePayment;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.PaymentState;
import org.lotse.funding.api.instalment.PlanStep;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Planned payments in words: what each is, how it was reckoned, and what became of it. */
record PlanTable(Words words) {

    /** The plan that counts, beside what came. */
    SheetTable due(List<DuePayment> payments) {
        var table = new SheetTable(
                words.text("funding.plan.payment"),
                words.text("funding.plan.due"),
                words.text("funding.plan.amount"),
                words.text("funding.plan.how"),
                words.text("funding.plan.covered"),
                words.text("funding.plan.open"),
                words.text("funding.plan.state"));
        payments.forEach(one -> {
            table.row(
                    what(one.planned()),
                    Localized.date(one.planned().due()),
                    amount(one.planned()),
                    how(one.planned()),
                    words.euro(one.covered()),
                    words.euro(one.open()),
                    Parts.badge(state(one), one.state() == PaymentState.OVERDUE));
            if (one.state() == PaymentState.OVERDUE) {
                table.marked();
            }
        });
        return table;
    }

    /** A plan as it was. */
    SheetTable past(List<PlannedPayment> payments) {
        var table = new SheetTable(
                words.text("funding.plan.payment"),
                words.text("funding.plan.due"),
                words.text("funding.plan.amount"),
                words.text("funding.plan.how"));
        payments.forEach(one -> table.row(what(one), Localized.date(one.due()), amount(one), how(one)));
        return table;
    }

    /** What a payment is, for example {@code Erste Rate, 2. Förderjahr}. */
    String what(PlannedPayment payment) {
        return what(payment.kind(), payment.year());
    }

    /** What a payment of a kind for a year is. */
    String what(InstalmentKind kind, int year) {
        return words.text("funding.plan.of-year", words.of("instalment-kind", kind), year);
    }

    private String amount(PlannedPayment payment) {
        return payment.isClaimBack()
                ? words.text("funding.plan.claim-back", words.euro(payment.amount()))
                : words.euro(payment.amount());
    }

    private String state(DuePayment one) {
        return words.text("funding.payment-state." + (one.planned().isClaimBack() ? "back-" : "")
                + one.state().name().toLowerCase(Locale.ROOT));
    }

    private Component how(PlannedPayment payment) {
        var lines = new Div();
        payment.steps().forEach(step -> lines.add(new Paragraph(step(step))));
        if (payment.kind() == InstalmentKind.OTHER) {
            lines.add(new Paragraph(words.text("funding.plan.announced")));
        } else if (payment.isOverridden()) {
            lines.add(new Paragraph(words.text("funding.plan.overridden", words.euro(payment.reckoned()))));
        }
        if (payment.provisional()) {
            lines.add(new Paragraph(words.text("funding.plan.provisional")));
        }
        lines.addClassName("funding-steps");
        return lines;
    }

    private String step(PlanStep step) {
        return words.text(
                "funding.plan.step",
                words.of(
                        "plan-step",
                        step.kind(),
                        step.terms().stream().map(words::number).toArray()),
                words.euro(step.result()));
    }
}
