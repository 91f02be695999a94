package org.lotse.liga.ui.post;

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
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;

/** The line of filters above the list of posts. Under which agreement they are, may come from its page. */
final class PostFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("liga.posts.search"));
    private final ComboBox<CarrierSummary> carrier = new ComboBox<>(getTranslation("liga.agreement.carrier"));
    private final ComboBox<Ags> municipality;
    private final Select<PostState> state = new Select<>();
    private final Button clear = new Button(getTranslation("liga.list.clear"));
    private final transient List<CarrierSummary> carriers;
    private final transient Runnable onChange;
    private transient @Nullable AgreementId agreement;
    private boolean quiet;

    /** @param onChange told when the person changed a filter */
    PostFilters(Words words, List<CarrierSummary> carriers, Municipalities municipalities, Runnable onChange) {
        this.carriers = carriers;
        this.onChange = onChange;
        var all = getTranslation("liga.list.all");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        carrier.setItems(carriers);
        carrier.setItemLabelGenerator(CarrierSummary::shortName);
        carrier.setClearButtonVisible(true);
        municipality = municipalities.one(getTranslation("liga.posts.municipality"));
        state.setLabel(getTranslation("liga.post.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.setItems(PostState.values());
        state.setItemLabelGenerator(value -> value == null ? all : words.of(value));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        Stream.<HasValue<?, ?>>of(text, carrier, municipality, state)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("liga-filters");
        getContent().add(text, carrier, municipality, state, clear);
        reflect();
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(PostQuery query) {
        quiet = true;
        agreement = query.agreement();
        text.setValue(FormParts.orEmpty(query.text()));
        carrier.setValue(carriers.stream()
                .filter(one -> one.id().equals(query.carrier()))
                .findFirst()
                .orElse(null));
        municipality.setValue(query.municipality());
        state.setValue(query.state());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    PostQuery narrow(PostQuery query) {
        return PostQuery.ALL
                .matching(FormParts.orNull(text.getValue()))
                .of(carrier.getOptionalValue().map(CarrierSummary::id).orElse(null))
                .under(agreement)
                .in(municipality.getValue())
                .being(state.getValue())
                .by(query.sort(), query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(PostQuery.ALL);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrow(PostQuery.ALL).isNarrow());
    }
}
