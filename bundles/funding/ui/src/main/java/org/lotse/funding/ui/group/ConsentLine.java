package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** What one municipality said to a grouping. */
final class ConsentLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Ags municipality;
    private final Select<Consent> consent = new Select<>();
    private final DatePicker day;
    private final TextField note;

    ConsentLine(Words words, Ags municipality, String name) {
        this.municipality = municipality;
        consent.setLabel(words.text("funding.grouping.consent-of", name));
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(one -> words.of("consent", one));
        consent.setValue(Consent.OPEN);
        day = Localized.datePicker(words.text("funding.grouping.consent-day"));
        note = Parts.text(words.text("funding.grouping.consent-note"), GroupMember.NOTE_LENGTH);
        getContent().addClassName("funding-question");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(consent, day, note);
    }

    Ags municipality() {
        return municipality;
    }

    void onChange(Runnable listener) {
        consent.addValueChangeListener(change -> listener.run());
        day.addValueChangeListener(change -> listener.run());
        note.addValueChangeListener(change -> listener.run());
    }

    void show(GroupMember member) {
        consent.setValue(member.consent());
        day.setValue(member.on());
        note.setValue(Parts.orEmpty(member.note()));
    }

    GroupMember member() {
        return new GroupMember(municipality, consent.getValue(), day.getValue(), Parts.orNull(note.getValue()));
    }

    void setReadOnly(boolean readOnly) {
        consent.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
    }
}
