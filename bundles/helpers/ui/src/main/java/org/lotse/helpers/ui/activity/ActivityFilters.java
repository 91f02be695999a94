package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;

/** The line of filters above the list. */
final class ActivityFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("helpers.list.search"));
    private final Select<ActivityPhase> phase = new Select<>();
    private final ComboBox<CircleSummary> circle = new ComboBox<>(getTranslation("helpers.volunteer.circle"));
    private final Button clear = new Button(getTranslation("helpers.list.clear"));
    private final transient List<CircleSummary> circles;
    private final transient Runnable onChange;
    private boolean quiet;

    /** @param onChange told when the person changed a filter */
    ActivityFilters(Words words, List<CircleSummary> circles, Runnable onChange) {
        this.circles = circles;
        this.onChange = onChange;
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        phase.setLabel(getTranslation("helpers.activities.phase"));
        phase.setItems(ActivityPhase.values());
        phase.setItemLabelGenerator(words::of);
        circle.setItems(circles);
        circle.setItemLabelGenerator(CircleSummary::name);
        circle.setClearButtonVisible(true);
        circle.setVisible(!circles.isEmpty());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        show(ActivityQuery.COMING);
        Stream.<HasValue<?, ?>>of(text, phase, circle)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("helpers-filters");
        getContent().add(text, phase, circle, clear);
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(ActivityQuery query) {
        quiet = true;
        text.setValue(FormParts.orEmpty(query.text()));
        phase.setValue(query.phase());
        circle.setValue(circles.stream()
                .filter(one -> one.id().equals(query.circle()))
                .findFirst()
                .orElse(null));
        quiet = false;
        reflect();
    }

    /** What is chosen here. */
    ActivityQuery query() {
        return new ActivityQuery(
                FormParts.orNull(text.getValue()),
                circle.getOptionalValue().map(CircleSummary::id).orElse(null),
                phase.getOptionalValue().orElse(ActivityPhase.COMING));
    }

    /** Takes the filters away; what is to come or not stays. */
    void clear() {
        show(new ActivityQuery(null, null, query().phase()));
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(query().isNarrow());
    }
}
