package org.lotse.liga.ui.request;

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
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;

/** The line of filters above the list of requests. */
final class RequestFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("liga.requests.search"));
    private final Select<RequestKind> kind = new Select<>();
    private final ComboBox<Ags> municipality;
    private final Select<RequestState> state = new Select<>();
    private final Checkbox overdue = new Checkbox(getTranslation("liga.requests.only-overdue"));
    private final Checkbox unread = new Checkbox(getTranslation("liga.requests.only-unread"));
    private final Button clear = new Button(getTranslation("liga.list.clear"));
    private final transient Runnable onChange;
    private boolean quiet;

    /** @param onChange told when the person changed a filter */
    RequestFilters(Words words, Municipalities municipalities, Runnable onChange) {
        this.onChange = onChange;
        var all = getTranslation("liga.list.all");
        var notDone = getTranslation("liga.requests.not-done");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        kind.setLabel(getTranslation("liga.request.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(value -> value == null ? all : words.named("request-kind", value));
        municipality = municipalities.one(getTranslation("liga.request.municipality"));
        state.setLabel(getTranslation("liga.request.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(notDone);
        state.setItems(RequestState.values());
        state.setItemLabelGenerator(value -> value == null ? notDone : words.named("request-state", value));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        Stream.<HasValue<?, ?>>of(text, kind, municipality, state, overdue, unread)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("liga-filters");
        getContent().add(text, kind, municipality, state, overdue, unread, clear);
        reflect();
    }

    /** For a municipality, which sees its own only. */
    RequestFilters withoutMunicipality() {
        municipality.setVisible(false);
        return this;
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(RequestQuery query) {
        quiet = true;
        text.setValue(FormParts.orEmpty(query.text()));
        kind.setValue(query.kind());
        municipality.setValue(query.municipality());
        state.setValue(query.state());
        overdue.setValue(query.overdue());
        unread.setValue(query.unread());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    RequestQuery narrow(RequestQuery query) {
        return new RequestQuery(
                FormParts.orNull(text.getValue()),
                kind.getValue(),
                municipality.getValue(),
                state.getValue(),
                overdue.getValue(),
                unread.getValue(),
                query.sort(),
                query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(RequestQuery.OPEN);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrow(RequestQuery.OPEN).isNarrow());
    }
}
