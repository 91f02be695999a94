package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.lotse.funding.api.instalment.BookMovement;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.instalment.PaymentState;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.instalment.ReverseMovement;
import org.lotse.funding.api.instalment.RevisePlan;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** What can be done with the money of a grant, each as the form for it. */
record InstalmentActs(Words words, Towns towns, Instalments instalments) {

    /** Money that came or was paid back; what is open next is proposed. */
    ActForm<InstalmentSheet> booking(InstalmentSheet sheet) {
        var form = new MovementForm(words, MovementKind.RECEIVED, MovementKind.PAID_BACK);
        sheet.due().stream()
                .filter(one -> one.state() != PaymentState.SETTLED)
                .findFirst()
                .ifPresent(one -> form.propose(
                        one.planned().isClaimBack() ? MovementKind.PAID_BACK : MovementKind.RECEIVED, one.open()));
        return new ActForm<>(
                words.text("funding.instalment.book"),
                words.text("funding.instalment.book-do"),
                "funding.instalment.booked",
                form.fields(),
                form.content(),
                seen -> {
                    var typed = form.typed();
                    instalments.book(new BookMovement(
                            seen.grant().id(),
                            seen.revision(),
                            typed.kind(),
                            typed.day(),
                            typed.amount(),
                            typed.reference(),
                            typed.remark()));
                });
    }

    /** A counter-entry. */
    ActForm<InstalmentSheet> reversal(Movement entry) {
        var remark = new NoteField(words.text("funding.entries.why"), Movement.REMARK_LENGTH);
        remark.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.entries.reverse-of", entry.number()),
                words.text("funding.entries.reverse"),
                "funding.entries.is-reversed",
                new FormFields().add("remark", remark),
                List.<Component>of(remark),
                seen -> instalments.reverse(
                        new ReverseMovement(seen.grant().id(), seen.revision(), entry.number(), remark.getValue())));
    }

    /** A final count. */
    ActForm<InstalmentSheet> count(InstalmentSheet sheet) {
        var form = new FinalCountForm(words, towns, sheet);
        return new ActForm<>(
                words.text(sheet.counts().isEmpty() ? "funding.final.enter" : "funding.final.correct"),
                words.text("funding.final.save"),
                "funding.final.saved",
                form.fields(),
                form.content(),
                seen -> instalments.count(form.value(seen)));
    }

    /**
     * Another version of the plan.
     *
     * @param shown what stands in the fields at first
     */
    ActForm<InstalmentSheet> plan(InstalmentSheet sheet, List<PlannedPayment> shown) {
        var years =
                sheet.proposed().stream().mapToInt(PlannedPayment::year).max().orElse(1);
        var lines = new PlanField(words, years);
        lines.show(shown);
        var reason = new NoteField(words.text("funding.plan.reason"), EnterFinalCount.REASON_LENGTH);
        reason.setHelperText(words.text("funding.plan.reason-help"));
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.plan.change"),
                words.text("funding.plan.save"),
                "funding.plan.saved",
                new FormFields().add("lines", lines, lines::told).add("reason", reason),
                List.<Component>of(new Div(Parts.soft(words.text("funding.plan.change-help"))), lines, reason),
                seen -> instalments.plan(
                        new RevisePlan(seen.grant().id(), seen.revision(), lines.read(), reason.getValue())));
    }
}
