package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ActivityData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about an activity, to read or to change. The rules are the module's, told on saving. */
final class ActivityForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<CircleSummary> known;
    private final TextField title = new TextField(getTranslation("helpers.activity.name"));
    private final ComboBox<CircleId> circle = new ComboBox<>(getTranslation("helpers.volunteer.circle"));
    private final TextField place = new TextField(getTranslation("helpers.activity.place"));
    private final Checkbox placePublic = new Checkbox(getTranslation("helpers.activity.place-public"));
    private final TextArea description =
            new NoteField(getTranslation("helpers.activity.description"), ActivityData.DESCRIPTION_LENGTH);
    private final transient FormFields fields;

    /** @param known circles of the municipality, closed ones too */
    ActivityForm(Words words, List<CircleSummary> known) {
        this.known = known;
        var choice = new CircleChoice(words, known);
        title.setMaxLength(ActivityData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        place.setMaxLength(ActivityData.PLACE_LENGTH);
        placePublic.setHelperText(getTranslation("helpers.activity.place-public-help"));
        circle.setItemLabelGenerator(choice::name);
        circle.setClearButtonVisible(true);
        circle.setVisible(!known.isEmpty());
        offer(null);
        setReadOnly(false);
        getContent().addClassName("helpers-form");
        getContent()
                .add(FormParts.section(
                        getTranslation("helpers.activity.what"),
                        FormParts.columns(title, circle, place),
                        placePublic,
                        description));
        fields = new FormFields()
                .add("title", title)
                .add("circle", circle, choice::name)
                .add("place", place)
                .add("placePublic", placePublic)
                .add("description", description);
    }

    /** Shows an activity; what was typed is gone. */
    void show(ActivityData data) {
        title.setValue(data.title());
        offer(data.circle());
        circle.setValue(data.circle());
        place.setValue(FormParts.orEmpty(data.place()));
        placePublic.setValue(data.placePublic());
        description.setValue(FormParts.orEmpty(data.description()));
    }

    /** What stands in the fields now. */
    ActivityData value() {
        return new ActivityData(
                title.getValue(),
                circle.getValue(),
                FormParts.orNull(place.getValue()),
                placePublic.getValue(),
                FormParts.orNull(description.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        description.setHelperText(readOnly ? null : getTranslation("helpers.activity.description-help"));
        Stream.<HasValue<?, ?>>of(title, circle, place, placePublic, description)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    /** Puts the cursor where typing begins. */
    void focus() {
        title.focus();
    }

    private void offer(@Nullable CircleId chosen) {
        circle.setItems(known.stream()
                .filter(one -> one.isOpen() || one.id().equals(chosen))
                .map(CircleSummary::id)
                .toList());
    }
}
