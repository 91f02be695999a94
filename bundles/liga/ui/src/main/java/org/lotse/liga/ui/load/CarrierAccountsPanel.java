package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.load.CarrierAccounts;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.ui.api.Feedback;

/** Which accounts belong to a carrier. Each change counts at once and is taken back by choosing otherwise. */
public final class CarrierAccountsPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CarrierAccounts accounts;
    private final transient Feedback feedback;
    private final MultiSelectComboBox<UserId> choice;

    /** Shows the accounts of a carrier, to change if somebody may. */
    public CarrierAccountsPanel(
            Words words, CarrierAccounts accounts, CarrierId carrier, boolean mayEdit, Feedback feedback) {
        this.accounts = accounts;
        this.feedback = feedback;
        Map<UserId, String> names = new LinkedHashMap<>();
        accounts.candidates().forEach(colleague -> names.put(colleague.id(), colleague.name()));
        var bound = accounts.of(carrier);
        bound.forEach(account -> names.putIfAbsent(account, words.text("liga.carrier-accounts.gone")));
        choice = new MultiSelectComboBox<>(words.text("liga.carrier-accounts.who"));
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(account -> names.getOrDefault(account, ""));
        choice.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        choice.setValue(bound);
        choice.setReadOnly(!mayEdit);
        choice.setHelperText(words.text("liga.carrier-accounts.help"));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                bind(carrier);
            }
        });
        getContent().setId("accounts");
        getContent().addClassName("liga-panel");
        getContent().add(new H2(words.text("liga.carrier-accounts.title")), choice);
        if (names.isEmpty()) {
            getContent().add(FormParts.soft(words.text("liga.carrier-accounts.none")));
        }
    }

    private void bind(CarrierId carrier) {
        var done = feedback.attempt(
                () -> accounts.bind(carrier, choice.getValue().stream().collect(Collectors.toSet())));
        if (done) {
            feedback.done("liga.form.saved");
        } else {
            choice.setValue(accounts.of(carrier));
        }
    }
}
