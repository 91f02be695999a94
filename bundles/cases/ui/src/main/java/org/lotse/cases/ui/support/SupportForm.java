package org.lotse.cases.ui.support;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportData;
import org.lotse.cases.api.support.SupportKind;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What the helper circle is asked for. */
final class SupportForm {

    private final Select<SupportKind> kind = new Select<>();
    private final Select<LifeArea> area = new Select<>();
    private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>();
    private final DatePicker startsOn;
    private final IntegerField hoursPerWeek;
    private final TextArea note;
    private final Checkbox agreed;
    private final PanelForm panel;

    /** @param about whose languages are offered first */
    SupportForm(Words words, CaseDetails about, LocalDate today, Consumer<SupportForm> onSave, Runnable onCancel) {
        kind.setLabel(words.field("supportKind"));
        kind.setItems(words.sorted(Arrays.asList(SupportKind.values()), words::of));
        kind.setItemLabelGenerator(words::of);
        kind.setRequiredIndicatorVisible(true);
        area.setLabel(words.field("supportArea"));
        area.setItems(LifeArea.values());
        area.setItemLabelGenerator(item -> item == null ? words.get("cases.support.no-area") : words.of(item));
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(words.get("cases.support.no-area"));
        languages.setLabel(words.field("supportLanguages"));
        languages.setItems(words.offering(about.person().languages().stream()
                .map(SpokenLanguage::language)
                .collect(Collectors.toUnmodifiableSet())));
        languages.setItemLabelGenerator(words::of);
        languages.setHelperText(words.get("cases.support.languages-hint"));
        languages.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        startsOn = Localized.datePicker(words.field("supportStartsOn"));
        startsOn.setRequiredIndicatorVisible(true);
        startsOn.setValue(today);
        hoursPerWeek = new IntegerField(words.field("hoursPerWeek"));
        hoursPerWeek.setHelperText(words.get("cases.support.hours-hint"));
        note = Fields.note(words.field("supportNote"), SupportData.NOTE_LENGTH);
        note.setHelperText(words.get("cases.support.note-hint"));
        agreed = new Checkbox(words.field("supportAgreed"));
        agreed.setRequiredIndicatorVisible(true);
        var fields = new FormFields()
                .add("kind", kind, words::of)
                .add("area", area, words::of)
                .addSeveral("languages", languages, words::of)
                .add("startsOn", startsOn)
                .add("hoursPerWeek", hoursPerWeek, String::valueOf)
                .add("note", note)
                .add("agreed", agreed);
        panel = new PanelForm(
                words.get("cases.support.ask"),
                fields,
                List.of(kind, area, languages, startsOn, hoursPerWeek, note, agreed),
                onCancel);
        panel.ending(
                new FormActions(words, words.get("cases.support.save"), () -> onSave.accept(this), onCancel, panel));
    }

    RequestSupport command(CaseId id) {
        return new RequestSupport(
                id,
                new SupportData(
                        kind.getValue(),
                        area.getValue(),
                        List.copyOf(languages.getValue()),
                        startsOn.getValue(),
                        hoursPerWeek.getValue(),
                        Fields.text(note),
                        agreed.getValue()));
    }

    PanelForm panel() {
        return panel;
    }
}
