package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.VolunteerOverview;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
import org.lotse.platform.api.vocabulary.Language;

/** The line of filters above the list. What nobody speaks or can do is not offered. */
final class VolunteerFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("helpers.list.search"));
    private final Select<VolunteerStatus> status = new Select<>();
    private final ComboBox<Language> language = new ComboBox<>(getTranslation("helpers.volunteer.language"));
    private final Select<LanguageLevel> level = new Select<>();
    private final ComboBox<String> skill = new ComboBox<>(getTranslation("helpers.volunteer.skill"));
    private final ComboBox<WeeklySlot> slot = new ComboBox<>(getTranslation("helpers.volunteer.available-at"));
    private final ComboBox<CircleId> circle = new ComboBox<>(getTranslation("helpers.volunteer.circle"));
    private final Checkbox certificateDue = new Checkbox(getTranslation("helpers.list.certificate-due"));
    private final Button clear = new Button(getTranslation("helpers.list.clear"));
    private final transient Runnable onChange;
    private boolean quiet;

    /**
     * @param circles of the municipality, closed ones too
     * @param mayInspect whether to offer who has to show a certificate
     * @param onChange told when the person changed a filter
     */
    VolunteerFilters(
            Words words,
            VolunteerOverview overview,
            List<CircleSummary> circles,
            boolean mayInspect,
            Runnable onChange) {
        this.onChange = onChange;
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        choice(status, "helpers.volunteer.status", "helpers.list.not-left");
        status.setItems(VolunteerStatus.values());
        status.setItemLabelGenerator(
                value -> value == null ? getTranslation("helpers.list.not-left") : words.of(value));
        language.setItems(words.sorted(overview.languages(), words::of));
        language.setItemLabelGenerator(words::of);
        language.setClearButtonVisible(true);
        choice(level, "helpers.list.level", "helpers.list.any-level");
        level.setItems(LanguageLevel.values());
        level.setItemLabelGenerator(
                value -> value == null ? getTranslation("helpers.list.any-level") : words.of(value));
        skill.setItems(words.sorted(overview.skills(), words::skill));
        skill.setItemLabelGenerator(words::skill);
        skill.setClearButtonVisible(true);
        slot.setItems(WeeklySlot.week());
        slot.setItemLabelGenerator(words::of);
        slot.setClearButtonVisible(true);
        var names = new CircleChoice(words, circles);
        circle.setItems(circles.stream().map(CircleSummary::id).toList());
        circle.setItemLabelGenerator(names::name);
        circle.setClearButtonVisible(true);
        circle.setVisible(!circles.isEmpty());
        certificateDue.setVisible(mayInspect);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        fields().forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("helpers-filters");
        getContent().add(text, status, language, level, skill, slot, circle, certificateDue, clear);
        reflect();
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(VolunteerQuery query) {
        quiet = true;
        text.setValue(query.text() == null ? "" : query.text());
        status.setValue(query.status());
        language.setValue(query.language());
        level.setValue(query.level());
        skill.setValue(query.skill());
        slot.setValue(query.slot());
        circle.setValue(query.circle());
        certificateDue.setValue(query.certificateDue());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    VolunteerQuery narrow(VolunteerQuery query) {
        return VolunteerQuery.ALL
                .matching(blankToNull(text.getValue()))
                .speaking(language.getValue(), language.isEmpty() ? null : level.getValue())
                .with(skill.getValue())
                .being(status.getValue())
                .free(slot.getValue())
                .in(circle.getValue())
                .withCertificateDue(certificateDue.getValue())
                .by(query.sort(), query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(VolunteerQuery.ALL);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        level.setEnabled(!language.isEmpty());
        clear.setVisible(narrow(VolunteerQuery.ALL).isNarrow());
    }

    private void choice(Select<?> select, String label, String nothing) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(nothing));
    }

    private List<HasValue<?, ?>> fields() {
        return Stream.<HasValue<?, ?>>of(text, status, language, level, skill, slot, circle, certificateDue)
                .toList();
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
