package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.self.OwnData;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
import org.lotse.helpers.ui.clearing.ClearingFields;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** Everything that is written down about a volunteer, to read or to change. The rules are the module's, told on saving. */
final class VolunteerForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField givenName = new TextField(getTranslation("helpers.volunteer.given-name"));
    private final TextField familyName = new TextField(getTranslation("helpers.volunteer.family-name"));
    private final DatePicker memberSince = Localized.datePicker(getTranslation("helpers.volunteer.since"));
    private final transient OwnFields own;
    private final TextArea note = new TextArea();
    private final transient CircleChoice circles;
    private final transient ClearingFields clearing;
    private final Section clearingSection;
    private final transient FormFields fields;

    /**
     * @param overview what volunteers here speak and can do is offered first
     * @param known circles of the municipality, closed ones too
     */
    VolunteerForm(Words words, VolunteerOverview overview, List<CircleSummary> known) {
        circles = new CircleChoice(words, known);
        clearing = new ClearingFields(words);
        clearingSection = clearing.section();
        own = new OwnFields(words, overview.languages(), overview.skills());
        limit();
        setReadOnly(false);
        var person = FormParts.columns(givenName, familyName);
        person.add(own.reach());
        person.add(memberSince, circles.field());
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        FormParts.section(getTranslation("helpers.form.person"), person),
                        FormParts.section(getTranslation("helpers.form.offer"), own.offer()),
                        FormParts.section(getTranslation("helpers.form.time"), own.time()),
                        FormParts.section(getTranslation("helpers.volunteer.note"), note),
                        clearingSection);
        fields = own.addTo(new FormFields().add("givenName", givenName).add("familyName", familyName))
                .add("memberSince", memberSince)
                .add("note", getTranslation("helpers.volunteer.note"), note, Function.identity())
                .addSeveral("circles", circles.field(), circles::name);
        clearing.addTo(fields);
    }

    /** Shows a volunteer; what was typed is gone. */
    void show(VolunteerData data) {
        givenName.setValue(FormParts.orEmpty(data.givenName()));
        familyName.setValue(FormParts.orEmpty(data.familyName()));
        own.show(OwnData.of(data));
        memberSince.setValue(data.memberSince());
        note.setValue(FormParts.orEmpty(data.note()));
        circles.show(data.circles());
        clearing.show(data.clearing());
    }

    /** What stands in the fields now. */
    VolunteerData value() {
        return own.value()
                .within(new VolunteerData(
                        FormParts.orNull(familyName.getValue()),
                        FormParts.orNull(givenName.getValue()),
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        memberSince.getValue(),
                        FormParts.orNull(note.getValue()),
                        circles.field().getValue(),
                        clearing.value()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        own.setReadOnly(readOnly);
        clearing.setReadOnly(readOnly);
        note.setHelperText(readOnly ? null : getTranslation("helpers.form.note-help"));
        Stream.<HasValue<?, ?>>of(givenName, familyName, memberSince, note, circles.field())
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Without what comes later: who has just shown interest is not cleared. */
    VolunteerForm withoutClearing() {
        clearingSection.setVisible(false);
        return this;
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        givenName.focus();
    }

    private void limit() {
        givenName.setMaxLength(VolunteerData.NAME_LENGTH);
        familyName.setMaxLength(VolunteerData.NAME_LENGTH);
        note.setMaxLength(VolunteerData.NOTE_LENGTH);
        note.setMinRows(3);
        note.setAriaLabel(getTranslation("helpers.volunteer.note"));
        memberSince.setMax(Localized.today());
        memberSince.getI18n().setMaxErrorMessage(getTranslation("helpers.rule.day-in-future"));
    }
}
