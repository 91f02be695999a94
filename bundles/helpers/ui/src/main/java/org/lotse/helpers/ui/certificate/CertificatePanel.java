package org.lotse.helpers.ui.certificate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.certificate.CertificateDetails;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.api.certificate.RecordCertificate;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;

/** What was seen of a volunteer's certificate: three facts in words, to enter, to correct, to delete. For those who may inspect. */
public final class CertificatePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Certificates certificates;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Runnable onChange;
    private final DatePicker inspectedOn;
    private final DatePicker issuedOn;
    private final RadioButtonGroup<Boolean> relevantConviction;
    private final transient FormFields fields;
    private transient @Nullable VolunteerDetails volunteer;
    private boolean open;

    /** @param onChange told when something else about the volunteer may have changed */
    public CertificatePanel(Certificates certificates, Feedback feedback, Words words, Runnable onChange) {
        this.certificates = certificates;
        this.feedback = feedback;
        this.words = words;
        this.onChange = onChange;
        inspectedOn = day("helpers.certificate.inspected-on");
        issuedOn = day("helpers.certificate.issued-on");
        issuedOn.setHelperText(words.text("helpers.certificate.issued-help"));
        relevantConviction = new RadioButtonGroup<>(words.text("helpers.certificate.conviction"));
        relevantConviction.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        relevantConviction.setItems(false, true);
        relevantConviction.setItemLabelGenerator(
                yes -> words.text(yes ? "helpers.certificate.convicted" : "helpers.certificate.not-convicted"));
        relevantConviction.setRequiredIndicatorVisible(true);
        fields = new FormFields()
                .add("inspectedOn", inspectedOn)
                .add("issuedOn", issuedOn)
                .add(
                        "relevantConviction",
                        relevantConviction,
                        yes -> words.text(yes ? "helpers.certificate.convicted" : "helpers.certificate.not-convicted"));
        getContent().addClassName("helpers-form");
    }

    /** Shows what is kept of this volunteer's certificate; a form that is open stays open. */
    public void show(VolunteerDetails found) {
        open = open && volunteer != null && volunteer.id().equals(found.id());
        volunteer = found;
        if (!open) {
            draw(found);
        }
    }

    /** Whether something was typed that is not kept yet. */
    public boolean isBegun() {
        return open && fields.isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsaved() {
        return open ? fields.changes() : Map.of();
    }

    private void draw(VolunteerDetails found) {
        getContent().removeAll();
        var kept = certificates.find(found.id());
        var need = found.data().clearing().certificateNeed();
        var asked = need != null && need != CertificateNeed.NOT_NEEDED && found.status() != VolunteerStatus.LEFT;
        if (kept.isEmpty() && !asked) {
            return;
        }
        var section = FormParts.section(words.text("helpers.certificate.title"));
        section.setId("certificate");
        kept.ifPresentOrElse(
                one -> tell(one, found.status()).forEach(section::add),
                () -> section.add(new Paragraph(words.text("helpers.certificate.none"))));
        var acts = new Div();
        acts.addClassName("helpers-status-line");
        if (asked) {
            var enter = new Button(
                    words.text(kept.isEmpty() ? "helpers.certificate.enter" : "helpers.certificate.enter-again"),
                    click -> begin(found.id(), kept));
            enter.addThemeVariants(ButtonVariant.LUMO_SMALL);
            acts.add(enter);
        }
        kept.ifPresent(one -> acts.add(deletion(found, one)));
        section.add(acts);
        getContent().add(section);
    }

    private List<Paragraph> tell(CertificateDetails kept, VolunteerStatus status) {
        var facts = kept.facts();
        var told = new ArrayList<Paragraph>();
        told.add(new Paragraph(words.text(
                "helpers.certificate.was-inspected",
                Localized.date(facts.inspectedOn()),
                Localized.date(facts.issuedOn()))));
        if (facts.relevantConviction()) {
            var against = new Paragraph(words.text("helpers.certificate.speaks-against"));
            against.addClassName("helpers-warning");
            told.add(against);
        } else {
            told.add(new Paragraph(words.text("helpers.certificate.nothing-against")));
            told.add(new Paragraph(words.text("helpers.certificate.due-on", Localized.date(kept.dueOn()))));
        }
        if (kept.deleteOn() != null) {
            told.add(new Paragraph(words.text(
                    status.isFinal() ? "helpers.certificate.delete-on" : "helpers.certificate.delete-unless-cleared",
                    Localized.date(kept.deleteOn()))));
        }
        return told;
    }

    private Button deletion(VolunteerDetails found, CertificateDetails kept) {
        var delete = new Button(
                words.text("helpers.certificate.delete"),
                click -> feedback.confirm(
                        "helpers.certificate.delete-title",
                        "helpers.certificate.delete-text",
                        "helpers.certificate.delete",
                        new Object[] {found.data().fullName()},
                        () -> {
                            if (feedback.attempt(() -> certificates.delete(found.id(), kept.facts()))) {
                                feedback.done("helpers.certificate.deleted");
                            }
                            onChange.run();
                        }));
        delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return delete;
    }

    private void begin(VolunteerId id, Optional<CertificateDetails> kept) {
        open = true;
        inspectedOn.setValue(Localized.today());
        issuedOn.setValue(null);
        relevantConviction.setValue(null);
        kept.map(CertificateDetails::facts).ifPresent(facts -> {
            inspectedOn.setValue(facts.inspectedOn());
            issuedOn.setValue(facts.issuedOn());
            relevantConviction.setValue(facts.relevantConviction());
        });
        fields.remember();
        var section = FormParts.section(words.text("helpers.certificate.title"));
        section.setId("certificate");
        section.add(
                new Paragraph(words.text("helpers.certificate.only-three")),
                FormParts.columns(inspectedOn, issuedOn),
                relevantConviction,
                new FormFoot(
                        words.text("helpers.certificate.save"),
                        () -> save(id, kept.map(CertificateDetails::facts).orElse(null)),
                        words.text("helpers.form.cancel"),
                        this::close));
        getContent().removeAll();
        getContent().add(section);
        inspectedOn.focus();
    }

    private void save(VolunteerId id, @Nullable CertificateFacts seen) {
        var done = feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            certificates.record(new RecordCertificate(
                    id,
                    seen,
                    new CertificateFacts(
                            Check.present("inspectedOn", inspectedOn.getValue()),
                            Check.present("issuedOn", issuedOn.getValue()),
                            Check.present("relevantConviction", relevantConviction.getValue()))));
        });
        if (done) {
            close();
            feedback.done("helpers.certificate.saved");
            onChange.run();
        }
    }

    private void close() {
        open = false;
        if (volunteer != null) {
            draw(volunteer);
        }
    }

    private DatePicker day(String label) {
        var picker = Localized.datePicker(words.text(label));
        picker.setRequiredIndicatorVisible(true);
        picker.setMax(Localized.today());
        picker.getI18n().setMaxErrorMessage(words.text("helpers.rule.day-in-future"));
        return picker;
    }
}
