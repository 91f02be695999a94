package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.HolderChoice;
import org.lotse.liga.api.training.Participants;
import org.lotse.liga.api.training.TrainingDetails;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.FormFields;

/** Forms to sign somebody up: whoever holds a post is chosen, anybody else is named. */
final class EnterForms {

    private final Participants participants;
    private final Municipalities municipalities;
    private final Words words;

    EnterForms(Participants participants, Municipalities municipalities, Words words) {
        this.participants = participants;
        this.municipalities = municipalities;
        this.words = words;
    }

    /** For somebody who holds a post of a carrier today. */
    ActForm<TrainingDetails> holder(TrainingId training) {
        var holder = new ComboBox<HolderChoice>(words.text("liga.participant.holder"));
        holder.setItemLabelGenerator(choice -> choice.name() + " (" + choice.carrierName() + ")");
        holder.setItems(query ->
                participants
                        .candidates(training, FormParts.orNull(query.getFilter().orElse("")))
                        .stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        holder.setHelperText(words.text("liga.participant.holder-help"));
        holder.setRequiredIndicatorVisible(true);
        var contact = contact();
        return new ActForm<>(
                words.text("liga.participant.enter-holder"),
                words.text("liga.participant.enter"),
                "liga.participant.is-entered",
                new FormFields().add("name", holder, HolderChoice::name).add("contact", contact),
                List.<Component>of(holder, contact),
                seen -> {
                    var chosen = Check.present("name", holder.getValue());
                    participants.enter(new EnterParticipant(
                            seen.id(),
                            chosen.name(),
                            chosen.carrier(),
                            null,
                            null,
                            FormParts.orNull(contact.getValue())));
                });
    }

    /** For somebody of a municipality or another office. */
    ActForm<TrainingDetails> other() {
        var name = FormParts.text(words.text("liga.participant.name"), EnterParticipant.NAME_LENGTH);
        var municipality = municipalities.one(words.text("liga.participant.municipality"));
        var organisation =
                FormParts.text(words.text("liga.participant.organisation"), EnterParticipant.ORGANISATION_LENGTH);
        organisation.setHelperText(words.text("liga.participant.organisation-help"));
        name.setRequiredIndicatorVisible(true);
        var contact = contact();
        return new ActForm<>(
                words.text("liga.participant.enter-other"),
                words.text("liga.participant.enter"),
                "liga.participant.is-entered",
                new FormFields()
                        .add("name", name)
                        .add("municipality", municipality, municipalities::name)
                        .add("organisation", organisation)
                        .add("contact", contact),
                List.<Component>of(name, municipality, organisation, contact),
                seen -> participants.enter(new EnterParticipant(
                        seen.id(),
                        name.getValue(),
                        null,
                        municipality.getValue(),
                        FormParts.orNull(organisation.getValue()),
                        FormParts.orNull(contact.getValue()))));
    }

    private TextField contact() {
        var contact = FormParts.text(words.text("liga.participant.contact"), EnterParticipant.CONTACT_LENGTH);
        contact.setHelperText(words.text("liga.participant.contact-help"));
        return contact;
    }
}
