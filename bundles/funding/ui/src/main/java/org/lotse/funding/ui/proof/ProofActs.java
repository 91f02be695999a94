package org.lotse.funding.ui.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.proof.AddPart;
import org.lotse.funding.api.proof.CorrectProof;
import org.lotse.funding.api.proof.Narratives;
import org.lotse.funding.api.proof.NoteMoney;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofMoney;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.api.proof.SendProof;
import org.lotse.funding.api.proof.SentProof;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/**
 * The forms for what can be done with a proof as a whole.
 *
 * @param proofs does it
 * @param narratives adds parts
 * @param words names it
 */
record ProofActs(Proofs proofs, Narratives narratives, Words words) {

    ActForm<Proof> money(ProofMoney known) {
        var received = euros("funding.proof.received", known.received());
        var staffCost = euros("funding.proof.staff-cost", known.staffCost());
        var source = Parts.text(words.text("funding.proof.money-source"), ProofMoney.SOURCE_LENGTH);
        source.setValue(Parts.orEmpty(known.source()));
        return new ActForm<>(
                words.text("funding.proof.note-money"),
                words.text("funding.form.save"),
                "funding.form.saved",
                new FormFields()
                        .add("staffCost", staffCost, words::euro)
                        .add("received", received, words::euro)
                        .add("source", source),
                List.<Component>of(staffCost, received, source),
                seen -> proofs.note(new NoteMoney(
                        seen.id(),
                        seen.revision(),
                        new ProofMoney(received.getValue(), staffCost.getValue(), Parts.orNull(source.getValue())))));
    }

    ActForm<Proof> send() {
        var on = Localized.datePicker(words.text("funding.proof.sent-on"));
        on.setValue(Localized.today());
        on.setMax(Localized.today());
        var to = Parts.text(words.text("funding.proof.sent-to"), SentProof.TO_LENGTH);
        to.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.proof.send"),
                words.text("funding.proof.send"),
                "funding.proof.is-sent",
                new FormFields().add("on", on).add("to", to),
                List.<Component>of(Parts.soft(words.text("funding.proof.send-means")), on, to),
                seen -> proofs.send(new SendProof(seen.id(), seen.revision(), on.getValue(), to.getValue())));
    }

    /** The page of the next version opens when it is begun. */
    ActForm<Proof> correct(Consumer<ProofId> begun) {
        var reason = new NoteField(words.text("funding.proof.reason"), CorrectProof.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("funding.proof.correct"),
                words.text("funding.proof.correct"),
                "funding.proof.correction-begun",
                new FormFields().add("reason", reason),
                List.<Component>of(Parts.soft(words.text("funding.proof.correct-means")), reason),
                seen -> begun.accept(proofs.correct(new CorrectProof(seen.id(), reason.getValue()))));
    }

    ActForm<Proof> part(String organisation) {
        var form = new PartForm(words);
        form.begin(organisation);
        return new ActForm<>(
                words.text("funding.part.add"),
                words.text("funding.form.save"),
                "funding.form.saved",
                form.fields(),
                List.<Component>of(form),
                seen -> narratives.add(new AddPart(seen.id(), form.value())));
    }

    private BigDecimalField euros(String label, @Nullable BigDecimal known) {
        var field = new BigDecimalField(words.text(label));
        field.setLocale(words.locale());
        field.setValue(known);
        field.setSuffixComponent(new Span("€"));
        return field;
    }
}
