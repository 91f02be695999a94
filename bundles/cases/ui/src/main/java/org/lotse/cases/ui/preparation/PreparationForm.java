package org.lotse.cases.ui.preparation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.CompanionsField;
import org.lotse.cases.ui.form.DwellingFields;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormPart;
import org.lotse.cases.ui.person.PersonForm;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What the municipality needs to go on: who, with whom, where to, what was done and is to be done, and what permits telling it. */
final class PreparationForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final DwellingData NO_DWELLING =
            new DwellingData(DwellingKind.ANSCHLUSSUNTERBRINGUNG, null, null, null, null, null);

    private final PersonForm person;
    private final transient DwellingFields dwelling;
    private final CompanionsField members;
    private final TextArea done;
    private final TextArea needs;
    private final TextArea nextSteps;
    private final ComboBox<Tenant> receiver;
    private final MultiSelectComboBox<Datum> disputed;
    private final DatePicker consentOn;
    private final DatePicker secrecyOn;
    private final Checkbox special;
    private final TextField provision;
    private final transient FormFields fields;
    private final transient Map<TenantId, Tenant> receivers;

    /** @param receivers to whom can be sent */
    PreparationForm(Words words, List<Tenant> receivers) {
        this.receivers = receivers.stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
        person = new PersonForm(words, false);
        dwelling = new DwellingFields(words);
        members = new CompanionsField(words);
        members.addClassName("cases-wide");
        done = report(words, "reportDone");
        needs = report(words, "reportNeeds");
        nextSteps = report(words, "reportNextSteps");
        disputed = new MultiSelectComboBox<>(words.field("preparationDisputed"));
        disputed.setItems(PreparationData.DISPUTABLE);
        disputed.setItemLabelGenerator(words::of);
        disputed.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        disputed.setHelperText(words.get("cases.preparation.disputed-hint"));
        disputed.addClassName("cases-wide");
        receiver = new ComboBox<>(words.field("handoverReceiver"));
        receiver.setItems(receivers);
        receiver.setItemLabelGenerator(Tenant::name);
        receiver.setHelperText(words.get("cases.preparation.receiver-hint"));
        consentOn = Localized.datePicker(words.field("basisConsentOn"));
        consentOn.setHelperText(words.get("cases.preparation.consent-hint"));
        secrecyOn = Localized.datePicker(words.field("basisSecrecyOn"));
        secrecyOn.setHelperText(words.get("cases.preparation.secrecy-hint"));
        special = new Checkbox(words.field("special"));
        provision = Fields.text(words.field("provision"), DisclosureData.PROVISION_LENGTH);
        provision.setHelperText(words.get("cases.disclosure.provision-hint"));
        fields = new FormFields()
                .addAll(person.fields())
                .addAll(dwelling.fields(words))
                .addSeveral("members", members, member -> member.name())
                .addSeveral("disputed", disputed, words::of)
                .add("done", done)
                .add("needs", needs)
                .add("nextSteps", nextSteps)
                .add("receiver", receiver, tenant -> tenant == null ? "" : tenant.name())
                .add("consentOn", consentOn)
                .add("secrecyOn", secrecyOn)
                .add("special", special)
                .add("provision", provision);
        getContent().setId("preparation-form");
        getContent().addClassName("cases-form");
        getContent()
                .add(
                        person,
                        new FormPart(words.get("cases.preparation.companions"), members),
                        new FormPart(words.get("cases.form.dwelling"), dwelling.components()),
                        new FormPart(words.get("cases.dispute.title"), disputed),
                        new FormPart(words.get("cases.preparation.report"), done, needs, nextSteps),
                        new FormPart(words.get("cases.preparation.receiver"), receiver),
                        new FormPart(
                                words.get("cases.handover.ground-title"), consentOn, secrecyOn, provision, special));
    }

    void show(PreparationData data) {
        person.show(data.person());
        dwelling.show(Objects.requireNonNullElse(data.dwelling(), NO_DWELLING));
        members.show(data.members());
        disputed.setValue(data.disputed());
        done.setValue(Fields.orBlank(data.report().done()));
        needs.setValue(Fields.orBlank(data.report().needs()));
        nextSteps.setValue(Fields.orBlank(data.report().nextSteps()));
        receiver.setValue(tenant(data.receiver()));
        consentOn.setValue(data.basis().consentOn());
        secrecyOn.setValue(data.basis().secrecyOn());
        special.setValue(data.basis().special());
        provision.setValue(Fields.orBlank(data.basis().provision()));
    }

    PreparationData data() {
        var about = person.person();
        return new PreparationData(
                about,
                dwelling(),
                members.getValue(),
                new HandoverReport(Fields.text(done), Fields.text(needs), Fields.text(nextSteps)),
                receiver.getValue() == null ? null : receiver.getValue().id(),
                new HandoverBasis(
                        consentOn.getValue(), secrecyOn.getValue(), special.getValue(), Fields.text(provision)),
                disputed.getValue());
    }

    FormFields fields() {
        return fields;
    }

    void focus() {
        person.focus();
    }

    private @Nullable DwellingData dwelling() {
        return dwelling.isEmpty() ? null : dwelling.dwelling(null, null);
    }

    /** A town that cannot be sent to any more has to be chosen anew. */
    private @Nullable Tenant tenant(@Nullable TenantId id) {
        return id == null ? null : receivers.get(id);
    }

    private static TextArea report(Words words, String field) {
        var text = Fields.note(words.field(field), HandoverReport.TEXT_LENGTH);
        text.addClassName("cases-wide");
        return text;
    }
}
