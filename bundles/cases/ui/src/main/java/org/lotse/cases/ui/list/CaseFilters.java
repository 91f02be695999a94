package org.lotse.cases.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseChoices;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.Standing;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.UserId;

/** The line of filters above the list. Years and colleagues without a case are not offered. */
final class CaseFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("cases.list.search"));
    private final Select<Integer> entryYear = new Select<>();
    private final Select<Responsible> responsible = new Select<>();
    private final Select<Ending> ending = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Checkbox quiet = new Checkbox(getTranslation("cases.list.quiet", CaseQuery.QUIET_DAYS));
    private final Button clear = new Button(getTranslation("cases.list.clear"), click -> clear());
    private final transient CaseChoices choices;
    private final transient Runnable onChange;
    private boolean showing;

    /**
     * @param words values
     * @param choices what can be chosen
     * @param onChange told when the person changed a filter
     * @param onEnter told when the person pressed Enter in the search
     */
    CaseFilters(Words words, CaseChoices choices, Runnable onChange, Runnable onEnter) {
        this.choices = choices;
        this.onChange = onChange;
        text.setPlaceholder(getTranslation("cases.list.search.example"));
        text.setPrefixComponent(new Icon("vaadin", "search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.addKeyPressListener(Key.ENTER, press -> onEnter.run());
        choice(entryYear, "cases.list.entry-year", "cases.list.every-year");
        entryYear.setItems(choices.entryYears());
        choice(responsible, "cases.case.responsible", "cases.list.everybody");
        responsible.setItemLabelGenerator(
                person -> person == null ? getTranslation("cases.list.everybody") : person.name());
        responsible.setItems(choices.responsibles());
        choice(ending, "cases.list.ending", "cases.list.any-ending");
        ending.setItemLabelGenerator(when -> when == null ? getTranslation("cases.list.any-ending") : words.of(when));
        ending.addClassName("cases-filter-ending");
        ending.setItems(Ending.values());
        choice(standing, "cases.list.standing", "cases.list.any-standing");
        standing.setItemLabelGenerator(
                which -> which == null ? getTranslation("cases.list.any-standing") : words.of(which));
        standing.setItems(Standing.values());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fields().forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("cases-filters");
        getContent().add(text, standing, entryYear, responsible, ending, quiet, clear);
        show(CaseQuery.OPEN);
    }

    /** Shows by what a query narrows; nobody is told. */
    void show(CaseQuery query) {
        showing = true;
        text.setValue(Optional.ofNullable(query.text()).orElse(""));
        entryYear.setItems(withShown(choices.entryYears(), query.entryYear()));
        entryYear.setValue(query.entryYear());
        responsible.setItems(withShown(choices.responsibles(), person(query.responsible())));
        responsible.setValue(person(query.responsible()));
        ending.setValue(query.ending());
        standing.setValue(query.standing());
        quiet.setValue(query.quiet());
        showing = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    CaseQuery narrow(CaseQuery query) {
        return query.matching(text.getValue().isBlank() ? null : text.getValue().strip())
                .enteredIn(entryYear.getValue())
                .of(
                        responsible.getValue() == null
                                ? null
                                : responsible.getValue().id())
                .ending(ending.getValue())
                .standing(standing.getValue())
                .quiet(quiet.getValue());
    }

    /** Whether anything is chosen but the open cases, which everybody sees at first. */
    boolean narrows() {
        return !narrow(CaseQuery.OPEN).equals(CaseQuery.OPEN);
    }

    /** Takes all filters away: what is left are the open cases. */
    void clear() {
        show(CaseQuery.OPEN);
        onChange.run();
    }

    private void changed() {
        if (!showing) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrows());
    }

    /** A link may name a colleague who has no case left, or a year nobody came in: shown all the same. */
    private static <T> List<T> withShown(List<T> offered, @Nullable T shown) {
        var all = new ArrayList<>(offered);
        if (shown != null && !all.contains(shown)) {
            all.add(shown);
        }
        return all;
    }

    private @Nullable Responsible person(@Nullable UserId id) {
        if (id == null) {
            return null;
        }
        return choices.responsibles().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Responsible(id, getTranslation("cases.list.nobody-here")));
    }

    private void choice(Select<?> select, String label, String nothing) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(nothing));
    }

    private List<HasValue<?, ?>> fields() {
        return Stream.<HasValue<?, ?>>of(text, standing, entryYear, responsible, ending, quiet)
                .toList();
    }
}
