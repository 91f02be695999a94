package org.lotse.cases.ui.household;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** A member of a household, to be filled in: somebody with a case, found by name or number, or somebody with a name only. */
final class MemberForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CaseSummary> person;
    private final TextField memberName;
    private final IntegerField birthYear;
    private final Select<HouseholdRole> role = new Select<>();
    private final DatePicker since;
    private final DatePicker until;
    private final transient FormFields fields;
    private transient @Nullable CaseId fixed;

    /**
     * @param words labels and values
     * @param title what the form is for
     * @param search finds cases by words of a name or number
     * @param onSave asked to save; reads {@link #member()}
     * @param onCancel asked to put the form away
     */
    MemberForm(
            Words words, String title, Function<String, List<CaseSummary>> search, Runnable onSave, Runnable onCancel) {
        person = new ComboBox<>(words.field("memberCase"));
        memberName = Fields.text(words.field("memberName"), MemberData.NAME_LENGTH);
        birthYear = new IntegerField(words.field("birthYear"));
        since = Localized.datePicker(words.field("memberSince"));
        until = Localized.datePicker(words.field("memberUntil"));
        person.setItems(query -> search.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setItemLabelGenerator(found -> words.get("cases.household.case", found.name(), found.number()));
        person.setHelperText(words.get("cases.household.case-or-name"));
        person.setClearButtonVisible(true);
        person.addValueChangeListener(change -> reflect());
        Fields.followLetters(memberName);
        birthYear.setManualValidation(true);
        role.setLabel(words.field("role"));
        role.setItems(HouseholdRole.values());
        role.setItemLabelGenerator(words::of);
        role.setRequiredIndicatorVisible(true);
        var line = new Div(person, memberName, birthYear, role, since, until);
        line.addClassName("cases-contact-line");
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassName("cases-inline-form");
        getContent()
                .add(new H3(title), line, new FormActions(words, words.get("cases.household.save"), onSave, onCancel));
        fields = new FormFields()
                .add("caseId", person, CaseSummary::name)
                .add("memberName", memberName)
                .add("birthYear", birthYear, String::valueOf)
                .add("role", role, words::of)
                .add("since", since)
                .add("until", until);
    }

    /** Whose case it is does not change. */
    void show(MemberEntry entry) {
        var member = entry.member();
        fixed = member.caseId();
        person.setVisible(false);
        memberName.setValue(Fields.orBlank(member.memberName()));
        birthYear.setValue(member.birthYear());
        role.setValue(member.role());
        since.setValue(member.since());
        until.setValue(member.until());
        reflect();
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the field that is missing */
    MemberData member() {
        return new MemberData(
                caseId(),
                Fields.text(memberName),
                birthYear.getValue(),
                Check.present("role", role.getValue()),
                since.getValue(),
                until.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        if (person.isVisible()) {
            person.focus();
        } else {
            role.focus();
        }
    }

    private @Nullable CaseId caseId() {
        return person.isEmpty() ? fixed : person.getValue().id();
    }

    private void reflect() {
        memberName.setVisible(caseId() == null);
        birthYear.setVisible(caseId() == null);
    }
}
