package org.lotse.helpers.ui.money;

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
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.Years;

/** The line of filters above the list of payments. Whose they are, may come from the page of a volunteer. */
final class PaymentFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("helpers.payment.volunteer"));
    private final Select<PaymentKind> kind = new Select<>();
    private final Select<PaymentState> state = new Select<>();
    private final ComboBox<CircleSummary> circle = new ComboBox<>(getTranslation("helpers.volunteer.circle"));
    private final Select<Integer> year = new Select<>();
    private final Button clear = new Button(getTranslation("helpers.list.clear"));
    private final transient List<CircleSummary> circles;
    private final transient Runnable onChange;
    private transient @Nullable VolunteerId volunteer;
    private boolean quiet;

    /** @param onChange told when the person changed a filter */
    PaymentFilters(Words words, List<CircleSummary> circles, Runnable onChange) {
        this.circles = circles;
        this.onChange = onChange;
        var all = getTranslation("helpers.list.all");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        kind.setLabel(getTranslation("helpers.payment.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setItems(PaymentKind.values());
        kind.setItemLabelGenerator(value -> value == null ? all : words.of(value));
        state.setLabel(getTranslation("helpers.payment.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.setItems(PaymentState.values());
        state.setItemLabelGenerator(value -> value == null ? all : words.of(value));
        circle.setItems(circles);
        circle.setItemLabelGenerator(CircleSummary::name);
        circle.setClearButtonVisible(true);
        circle.setVisible(!circles.isEmpty());
        year.setLabel(getTranslation("helpers.payment.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(all);
        year.setItems(Years.offered());
        year.setItemLabelGenerator(value -> value == null ? all : value.toString());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        Stream.<HasValue<?, ?>>of(text, kind, state, circle, year)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("helpers-filters");
        getContent().add(text, kind, state, circle, year, clear);
        reflect();
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(PaymentQuery query) {
        quiet = true;
        volunteer = query.volunteer();
        text.setValue(FormParts.orEmpty(query.text()));
        kind.setValue(query.kind());
        state.setValue(query.state());
        circle.setValue(circles.stream()
                .filter(one -> one.id().equals(query.circle()))
                .findFirst()
                .orElse(null));
        year.setValue(query.year());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    PaymentQuery narrow(PaymentQuery query) {
        return PaymentQuery.ALL
                .matching(FormParts.orNull(text.getValue()))
                .of(volunteer)
                .being(kind.getValue())
                .being(state.getValue())
                .in(circle.getOptionalValue().map(CircleSummary::id).orElse(null))
                .during(year.getValue())
                .by(query.sort(), query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(PaymentQuery.ALL);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrow(PaymentQuery.ALL).isNarrow());
    }
}
