package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** One post of an application. */
final class PostRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final int number;
    private final Select<Qualification> qualification = new Select<>();
    private final BigDecimalField share;
    private final DatePicker from;
    private final DatePicker until;
    private final ComboBox<Ags> municipality;
    private final Button remove;

    PostRow(Words words, Towns towns, PostEntry post, List<Ags> offered, Runnable changed, Runnable onRemove) {
        this.words = words;
        number = post.number();
        qualification.setLabel(words.text("funding.application.qualification"));
        qualification.setItems(Qualification.values());
        qualification.setItemLabelGenerator(one -> words.of("learnt", one));
        share = NumberFields.share(words);
        from = Localized.datePicker(words.text("funding.application.post-from"));
        until = Localized.datePicker(words.text("funding.application.post-until"));
        municipality = new ComboBox<>(words.text("funding.application.post-where"));
        municipality.setItemLabelGenerator(towns::name);
        municipality.setClearButtonVisible(true);
        municipality.setPlaceholder(words.text("funding.application.post-everywhere"));
        offer(offered);
        qualification.setValue(post.qualification());
        share.setValue(post.share());
        from.setValue(post.from());
        until.setValue(post.until());
        municipality.setValue(post.municipality());
        qualification.addValueChangeListener(change -> changed.run());
        share.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
        municipality.addValueChangeListener(change -> changed.run());
        remove = new Button(new Icon("vaadin", "close-small"), click -> onRemove.run());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getContent().addClassNames("funding-question", "funding-application-line");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(qualification, share, from, until, municipality, remove);
    }

    /** Where a post can be; hidden where there is no choice. */
    void offer(List<Ags> towns) {
        var chosen = municipality.getValue();
        municipality.setItems(towns);
        municipality.setValue(chosen != null && towns.contains(chosen) ? chosen : null);
        municipality.setVisible(towns.size() > 1);
    }

    /** @param shown its number, or the one that it gets */
    void name(int shown) {
        var name = words.text("funding.application.post", shown);
        getContent().getElement().setAttribute("aria-label", name);
        qualification.setHelperText(name);
        remove.setAriaLabel(words.text("funding.application.post-remove", shown));
    }

    int number() {
        return number;
    }

    void focus() {
        qualification.focus();
    }

    void setReadOnly(boolean readOnly) {
        qualification.setReadOnly(readOnly);
        share.setReadOnly(readOnly);
        from.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
        municipality.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }

    boolean isUnreadable() {
        return from.isEmpty() && from.isInvalid()
                || until.isEmpty() && until.isInvalid()
                || share.isEmpty() && share.isInvalid();
    }

    PostEntry post() {
        return new PostEntry(
                number,
                qualification.getValue(),
                share.getValue(),
                from.getValue(),
                until.getValue(),
                municipality.getValue());
    }
}
