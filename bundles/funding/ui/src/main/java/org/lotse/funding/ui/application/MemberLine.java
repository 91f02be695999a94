package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** One municipality of an application: its persons, and that it agreed. */
final class MemberLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Ags municipality;
    private final IntegerField estimated;
    private final IntegerField counted;
    private final DatePicker consentedOn;
    private final TextField consentedBy;

    MemberLine(Words words, String name, ApplicationMember member, Runnable changed) {
        municipality = member.municipality();
        var heading = new Span(name);
        heading.addClassName("funding-association");
        estimated = NumberFields.persons(words, words.text("funding.application.estimated"));
        counted = NumberFields.persons(words, words.text("funding.application.counted"));
        consentedOn = Localized.datePicker(words.text("funding.application.consented-on"));
        consentedBy = Parts.text(words.text("funding.application.consented-by"), ApplicationMember.CONSENTED_BY_LENGTH);
        estimated.setValue(member.estimated());
        counted.setValue(member.counted());
        consentedOn.setValue(member.consentedOn());
        consentedBy.setValue(Parts.orEmpty(member.consentedBy()));
        estimated.addValueChangeListener(change -> changed.run());
        counted.addValueChangeListener(change -> changed.run());
        consentedOn.addValueChangeListener(change -> changed.run());
        consentedBy.addValueChangeListener(change -> changed.run());
        var fields = new Div(estimated, counted, consentedOn, consentedBy);
        fields.addClassName("funding-question");
        getContent().addClassName("funding-application-line");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(heading, fields);
    }

    /** @param shown whether somebody has to agree at all */
    void show(boolean shown, boolean readOnly, boolean consentReadOnly) {
        consentedOn.setVisible(shown);
        consentedBy.setVisible(shown);
        estimated.setReadOnly(readOnly);
        counted.setReadOnly(readOnly);
        consentedOn.setReadOnly(readOnly || consentReadOnly);
        consentedBy.setReadOnly(readOnly || consentReadOnly);
    }

    boolean isUnreadable() {
        return consentedOn.isEmpty() && consentedOn.isInvalid()
                || estimated.isEmpty() && estimated.isInvalid()
                || counted.isEmpty() && counted.isInvalid();
    }

    ApplicationMember member() {
        return new ApplicationMember(
                municipality,
                estimated.getValue(),
                counted.getValue(),
                consentedOn.getValue(),
                Parts.orNull(consentedBy.getValue()));
    }
}
