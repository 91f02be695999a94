package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.request.HelpRequestData;
import org.lotse.helpers.ui.AvailabilityField;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a request, to read or to change. The rules are the module's, told on saving. */
final class RequestForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Set<String> offered;
    private final ComboBox<String> skill = new ComboBox<>(getTranslation("helpers.request.skill"));
    private final ComboBox<LifeArea> area = new ComboBox<>(getTranslation("helpers.request.area"));
    private final MultiSelectComboBox<Language> languages =
            new MultiSelectComboBox<>(getTranslation("helpers.request.languages"));
    private final AvailabilityField slots;
    private final IntegerField hoursPerWeek =
            FormParts.hours(getTranslation("helpers.request.hours"), HelpRequestData.MOST_HOURS);
    private final DatePicker from = Localized.datePicker(getTranslation("helpers.request.from"));
    private final TextField firstName = new TextField(getTranslation("helpers.request.first-name"));
    private final TextArea task = new NoteField(getTranslation("helpers.request.task"), HelpRequestData.TASK_LENGTH);
    private final CircleBox circle;
    private final transient List<CircleSummary> known;
    private final transient FormFields fields;

    /**
     * @param overview what volunteers here speak and can do is offered first
     * @param known circles of the municipality, closed ones too
     */
    RequestForm(Words words, VolunteerOverview overview, List<CircleSummary> known) {
        this.known = known;
        circle = new CircleBox(words, known);
        offerCircles();
        this.words = words;
        offered = new TreeSet<>(overview.skills());
        Arrays.stream(SuggestedSkill.values()).map(SuggestedSkill::tag).forEach(offered::add);
        slots = new AvailabilityField(words, getTranslation("helpers.request.slots"));
        choices(overview);
        setReadOnly(false);
        getContent().addClassName("helpers-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("helpers.request.need"),
                                FormParts.columns(skill, area, languages),
                                FormParts.columns(slots, new Div(from, hoursPerWeek, circle.field()))),
                        FormParts.section(getTranslation("helpers.request.told"), firstName, task));
        fields = new FormFields()
                .add("skill", skill, words::skill)
                .add("area", area, words::of)
                .addSeveral("languages", languages, words::of)
                .add("slots", slots, words::availability)
                .add("from", from)
                .add("hoursPerWeek", hoursPerWeek, String::valueOf)
                .add("firstName", firstName)
                .add("task", task)
                .add("circle", circle.field(), circle::name);
    }

    /** Shows a request; what was typed is gone. */
    void show(HelpRequestData data) {
        offerAlso(data.skill());
        skill.setValue(data.skill());
        area.setValue(data.area());
        languages.setValue(data.languages());
        slots.setValue(data.slots());
        from.setValue(data.from());
        hoursPerWeek.setValue(data.hoursPerWeek());
        firstName.setValue(FormParts.orEmpty(data.firstName()));
        task.setValue(FormParts.orEmpty(data.task()));
        offerCircles();
        circle.choose(data.circle());
    }

    /** What stands in the fields now. */
    HelpRequestData value() {
        return new HelpRequestData(
                Check.present("skill", skill.getValue()),
                area.getValue(),
                languages.getValue(),
                slots.getValue(),
                hoursPerWeek.getValue(),
                Check.present("from", from.getValue()),
                FormParts.orNull(firstName.getValue()),
                FormParts.orNull(task.getValue()),
                circle.field().getValue());
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        skill.setHelperText(readOnly ? null : getTranslation("helpers.request.skill-help"));
        languages.setHelperText(readOnly ? null : getTranslation("helpers.request.languages-help"));
        firstName.setHelperText(readOnly ? null : getTranslation("helpers.request.first-name-help"));
        circle.field().setHelperText(readOnly ? null : getTranslation("helpers.request.circle-help"));
        task.setHelperText(readOnly ? null : getTranslation("helpers.request.task-help"));
        Stream.<HasValue<?, ?>>of(skill, area, languages, slots, from, hoursPerWeek, firstName, task, circle.field())
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        skill.focus();
    }

    private void offerCircles() {
        circle.offer(known.stream()
                .filter(CircleSummary::isOpen)
                .map(CircleSummary::id)
                .collect(Collectors.toSet()));
    }

    private void choices(VolunteerOverview overview) {
        skill.setItemLabelGenerator(words::skill);
        skill.setRequiredIndicatorVisible(true);
        skill.setAllowCustomValue(true);
        skill.addCustomValueSetListener(typed -> {
            var tag = words.tag(typed.getDetail());
            offerAlso(tag);
            skill.setValue(tag);
        });
        skill.setItems(words.sorted(List.copyOf(offered), words::skill));
        area.setItems(LifeArea.values());
        area.setItemLabelGenerator(words::of);
        area.setClearButtonVisible(true);
        languages.setItems(words.languages(overview.languages()));
        languages.setItemLabelGenerator(words::of);
        languages.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        from.setRequiredIndicatorVisible(true);
        from.setValue(Localized.today());
        firstName.setMaxLength(HelpRequestData.FIRST_NAME_LENGTH);
    }

    private void offerAlso(String tag) {
        if (!tag.isBlank() && offered.add(tag)) {
            skill.setItems(words.sorted(List.copyOf(offered), words::skill));
        }
    }
}
