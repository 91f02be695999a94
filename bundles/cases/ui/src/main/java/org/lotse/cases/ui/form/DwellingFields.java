package org.lotse.cases.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.form.FormFields;

/** The fields for kind and address of a dwelling, which two forms have. */
public final class DwellingFields {

    private final Select<DwellingKind> kind = new Select<>();
    private final TextField street;
    private final TextField postalCode;
    private final TextField town;

    /** Empty fields. */
    public DwellingFields(Words words) {
        street = Fields.text(words.field("street"), DwellingData.TEXT_LENGTH);
        postalCode = Fields.text(words.field("postalCode"), DwellingData.POSTAL_CODE_LENGTH);
        town = Fields.text(words.field("town"), DwellingData.TEXT_LENGTH);
        kind.setLabel(words.field("dwellingKind"));
        kind.setItems(DwellingKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(DwellingKind.ANSCHLUSSUNTERBRINGUNG);
    }

    /** The fields in their order, to be laid out. */
    public Component[] components() {
        return new Component[] {kind, street, postalCode, town};
    }

    /** The names that rules use. */
    public FormFields fields(Words words) {
        return new FormFields()
                .add("kind", kind, words::of)
                .add("street", street)
                .add("postalCode", postalCode)
                .add("town", town);
    }

    /** Fills the fields. */
    public void show(DwellingData dwelling) {
        kind.setValue(dwelling.kind());
        street.setValue(Fields.orBlank(dwelling.street()));
        postalCode.setValue(Fields.orBlank(dwelling.postalCode()));
        town.setValue(Fields.orBlank(dwelling.town()));
    }

    /** What stands in the fields, with the days given. */
    public DwellingData dwelling(@Nullable LocalDate movedInOn, @Nullable LocalDate movedOutOn) {
        return new DwellingData(
                kind.getValue(),
                Fields.text(street),
                Fields.text(postalCode),
                Fields.text(town),
                movedInOn,
                movedOutOn);
    }

    /** Whether nothing was entered. */
    public boolean isEmpty() {
        return street.isEmpty() && postalCode.isEmpty() && town.isEmpty();
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        kind.focus();
    }
}
