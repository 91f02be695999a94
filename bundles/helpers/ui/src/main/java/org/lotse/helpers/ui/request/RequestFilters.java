package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.request.HelpRequestOverview;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
import org.lotse.platform.api.vocabulary.Language;

/** The line of filters above the list. What nobody asked for is not offered. */
final class RequestFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("helpers.list.search"));
    private final Select<HelpRequestState> state = new Select<>();
    private final ComboBox<String> skill = new ComboBox<>(getTranslation("helpers.volunteer.skill"));
    private final ComboBox<Language> language = new ComboBox<>(getTranslation("helpers.volunteer.language"));
    private final CircleChoice circles;
    private final Button clear = new Button(getTranslation("helpers.list.clear"));
    private final transient Runnable onChange;
    private boolean quiet;

    /**
     * @param known circles of the municipality, closed ones too
     * @param onChange told when the person changed a filter
     */
    RequestFilters(Words words, HelpRequestOverview overview, List<CircleSummary> known, Runnable onChange) {
        circles = new CircleChoice(words, known);
        circles.field().setClearButtonVisible(true);
        circles.field().setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        this.onChange = onChange;
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        state.setLabel(getTranslation("helpers.request.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("helpers.requests.not-over"));
        state.setItems(HelpRequestState.values());
        state.setItemLabelGenerator(
                value -> value == null ? getTranslation("helpers.requests.not-over") : words.of(value));
        skill.setItems(words.sorted(overview.skills(), words::skill));
        skill.setItemLabelGenerator(words::skill);
        skill.setClearButtonVisible(true);
        language.setItems(words.sorted(overview.languages(), words::of));
        language.setItemLabelGenerator(words::of);
        language.setClearButtonVisible(true);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        Stream.<HasValue<?, ?>>of(text, state, skill, language, circles.field())
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("helpers-filters");
        getContent().add(text, state, skill, language, circles.field(), clear);
        reflect();
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(HelpRequestQuery query) {
        quiet = true;
        text.setValue(FormParts.orEmpty(query.text()));
        state.setValue(query.state());
        skill.setValue(query.skill());
        language.setValue(query.language());
        circles.show(query.circles());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    HelpRequestQuery narrow(HelpRequestQuery query) {
        return HelpRequestQuery.ALL
                .matching(FormParts.orNull(text.getValue()))
                .being(state.getValue())
                .needing(skill.getValue())
                .in(language.getValue())
                .givenTo(circles.field().getValue())
                .by(query.sort(), query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(HelpRequestQuery.ALL);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrow(HelpRequestQuery.ALL).isNarrow());
    }
}
