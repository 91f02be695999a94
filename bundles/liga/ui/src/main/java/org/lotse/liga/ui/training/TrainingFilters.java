package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.liga.ui.Years;

/** The line of filters above the list of trainings. */
final class TrainingFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("liga.trainings.search"));
    private final Select<TrainingState> state = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Button clear = new Button(getTranslation("liga.list.clear"));
    private final transient Runnable onChange;
    private boolean quiet;

    /** @param onChange told when the person changed a filter */
    TrainingFilters(Words words, Runnable onChange) {
        this.onChange = onChange;
        var all = getTranslation("liga.list.all");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        state.setLabel(getTranslation("liga.training.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.setItems(TrainingState.values());
        state.setItemLabelGenerator(value -> value == null ? all : words.named("training-state", value));
        year.setLabel(getTranslation("liga.claims.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(all);
        year.setItems(Years.offered());
        year.setItemLabelGenerator(value -> value == null ? all : value.toString());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        Stream.<HasValue<?, ?>>of(text, state, year)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("liga-filters");
        getContent().add(text, state, year, clear);
        reflect();
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(TrainingQuery query) {
        quiet = true;
        text.setValue(FormParts.orEmpty(query.text()));
        state.setValue(query.state());
        year.setValue(query.year() == null || !Years.offered().contains(query.year()) ? null : query.year());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    TrainingQuery narrow(TrainingQuery query) {
        return TrainingQuery.ALL
                .matching(FormParts.orNull(text.getValue()))
                .being(state.getValue())
                .during(year.getValue())
                .by(query.sort(), query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(TrainingQuery.ALL);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrow(TrainingQuery.ALL).isNarrow());
    }
}
