package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.carrier.CarrierSummary;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.ui.Words;
import org.lotse.liga.ui.Years;

/** The line of filters above the list of claims. */
final class ClaimFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CarrierSummary> carrier = new ComboBox<>(getTranslation("liga.agreement.carrier"));
    private final ComboBox<AgreementSummary> agreement = new ComboBox<>(getTranslation("liga.post.agreement"));
    private final Select<Integer> year = new Select<>();
    private final Select<ClaimState> state = new Select<>();
    private final Button clear = new Button(getTranslation("liga.list.clear"));
    private final transient List<CarrierSummary> carriers;
    private final transient List<AgreementSummary> agreements;
    private final transient Runnable onChange;
    private boolean quiet;

    /** @param onChange told when the person changed a filter */
    ClaimFilters(Words words, List<CarrierSummary> carriers, List<AgreementSummary> agreements, Runnable onChange) {
        this.carriers = carriers;
        this.agreements = agreements;
        this.onChange = onChange;
        var all = getTranslation("liga.list.all");
        carrier.setItems(carriers);
        carrier.setItemLabelGenerator(CarrierSummary::shortName);
        carrier.setClearButtonVisible(true);
        agreement.setItems(agreements);
        agreement.setItemLabelGenerator(one -> one.carrierName() + ": " + one.title());
        agreement.setClearButtonVisible(true);
        year.setLabel(getTranslation("liga.claims.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(all);
        year.setItems(Years.offered());
        year.setItemLabelGenerator(value -> value == null ? all : value.toString());
        state.setLabel(getTranslation("liga.claim.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("liga.claims.current"));
        state.setItems(ClaimState.values());
        state.setItemLabelGenerator(value -> value == null ? getTranslation("liga.claims.current") : words.of(value));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        Stream.<HasValue<?, ?>>of(carrier, agreement, year, state)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        getContent().addClassName("liga-filters");
        getContent().add(carrier, agreement, year, state, clear);
        reflect();
    }

    /** Shows what a query narrows by; nobody is told. */
    void show(ClaimQuery query) {
        quiet = true;
        carrier.setValue(carriers.stream()
                .filter(one -> one.id().equals(query.carrier()))
                .findFirst()
                .orElse(null));
        agreement.setValue(agreements.stream()
                .filter(one -> one.id().equals(query.agreement()))
                .findFirst()
                .orElse(null));
        year.setValue(query.year() == null || !Years.offered().contains(query.year()) ? null : query.year());
        state.setValue(query.state());
        quiet = false;
        reflect();
    }

    /** The query narrowed by what is chosen here, in its own order. */
    ClaimQuery narrow(ClaimQuery query) {
        return ClaimQuery.ALL
                .of(carrier.getOptionalValue().map(CarrierSummary::id).orElse(null))
                .under(agreement.getOptionalValue().map(AgreementSummary::id).orElse(null))
                .during(year.getValue())
                .being(state.getValue())
                .by(query.sort(), query.descending());
    }

    /** Takes all filters away. */
    void clear() {
        show(ClaimQuery.ALL);
        onChange.run();
    }

    private void changed() {
        if (!quiet) {
            reflect();
            onChange.run();
        }
    }

    private void reflect() {
        clear.setVisible(narrow(ClaimQuery.ALL).isNarrow());
    }
}
