package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Share;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Numbers;
import org.lotse.liga.ui.RowsField;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NoteField;

/** Everything that is written down about a post, to read or to change. The rules are the module's, told on saving. */
final class PostForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final ComboBox<AgreementSummary> agreement = new ComboBox<>(getTranslation("liga.post.agreement"));
    private final TextField name = FormParts.text(getTranslation("liga.post.name"), PostData.NAME_LENGTH);
    private final TextField share = new TextField(getTranslation("liga.post.share"));
    private final Select<QualificationTier> tier = new Select<>();
    private final DatePicker from = Localized.datePicker(getTranslation("liga.period.from"));
    private final DatePicker to = Localized.datePicker(getTranslation("liga.period.to"));
    private final TextArea note = new NoteField(getTranslation("liga.form.note"), PostData.NOTE_LENGTH);
    private final RowsField holders;
    private final RowsField shares;
    private final transient FormFields fields;
    private transient @Nullable PostData shown;

    PostForm(Words words, List<AgreementSummary> agreements, Municipalities municipalities) {
        this.words = words;
        agreement.setItems(agreements);
        agreement.setItemLabelGenerator(PostForm::called);
        tier.setLabel(getTranslation("liga.post.tier"));
        tier.setItems(QualificationTier.values());
        tier.setItemLabelGenerator(words::of);
        holders = new RowsField(
                words,
                "liga.post.holders",
                line -> line.text("liga.holder.name", Holder.NAME_LENGTH)
                        .text("liga.holder.account", Holder.SIGN_IN_LENGTH)
                        .several("liga.holder.languages", words.languages(), words::of)
                        .day("liga.period.from")
                        .day("liga.period.to"));
        shares = new RowsField(
                words,
                "liga.post.shares",
                line -> line.choice("liga.share.municipality", municipalities.all(), municipalities::name)
                        .amount("liga.share.percent")
                        .day("liga.period.from")
                        .day("liga.period.to"));
        agreement.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        Stream.of(name, share).forEach(field -> field.setRequiredIndicatorVisible(true));
        setReadOnly(false);
        getContent().addClassName("liga-form");
        getContent()
                .add(
                        FormParts.section(
                                getTranslation("liga.post.what"),
                                FormParts.columns(agreement, name, share, tier, from, to),
                                note),
                        FormParts.section(getTranslation("liga.post.who"), holders),
                        FormParts.section(getTranslation("liga.post.where"), shares));
        fields = new FormFields()
                .add("agreement", agreement, PostForm::called)
                .add("name", name)
                .add("share", share)
                .add("tier", tier, words::of)
                .add("from", from)
                .add("to", to)
                .add("note", note)
                .add("holders", holders, lines -> holders.text())
                .add("shares", shares, lines -> shares.text());
    }

    /** An empty form under this agreement, or under one that is chosen in it. */
    void begin(@Nullable AgreementSummary one) {
        agreement.setValue(one);
        tier.setValue(QualificationTier.DEGREE);
        share.setValue(Numbers.of(new BigDecimal("0.50"), words.locale()));
        from.setValue(Localized.today());
        fields.remember();
        if (one == null) {
            agreement.focus();
        } else {
            name.focus();
        }
    }

    /** Shows a post, whose agreement is not to be chosen any more. */
    void show(PostData data) {
        shown = data;
        agreement.setVisible(false);
        name.setValue(data.name());
        share.setValue(Numbers.of(data.share(), words.locale()));
        tier.setValue(data.tier());
        from.setValue(data.from());
        to.setValue(data.to());
        note.setValue(FormParts.orEmpty(data.note()));
        holders.show(
                data.holders(),
                holder -> Arrays.asList(
                        holder.name(),
                        holder.signInName(),
                        Set.copyOf(holder.languages()),
                        holder.from(),
                        holder.to()));
        shares.show(
                data.shares(),
                part -> Arrays.asList(
                        part.municipality(), Numbers.of(part.percent(), words.locale()), part.from(), part.to()));
    }

    /** @throws RuleViolation beside the field that is missing or cannot be read */
    PostData value() {
        return new PostData(
                shown == null ? Check.present("agreement", agreement.getValue()).id() : shown.agreement(),
                name.getValue(),
                Numbers.required("share", share.getValue()),
                Check.present("tier", tier.getValue()),
                Check.present("from", from.getValue()),
                to.getValue(),
                holders.read(
                        "holders",
                        line -> new Holder(
                                line.typed(0),
                                line.optional(1),
                                null,
                                line.several(2, Language.class),
                                line.day(3, "holders"),
                                line.optionalDay(4, "holders"))),
                shares.read(
                        "shares",
                        line -> new Share(
                                line.chosen(0, "shares", Ags.class),
                                line.amount(1, "shares"),
                                line.day(2, "shares"),
                                line.optionalDay(3, "shares"))),
                FormParts.orNull(note.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    void setReadOnly(boolean readOnly) {
        share.setHelperText(readOnly ? null : getTranslation("liga.post.share-help"));
        to.setHelperText(readOnly ? null : getTranslation("liga.form.empty-is-open"));
        holders.setHelperText(readOnly ? null : getTranslation("liga.post.holders-help"));
        shares.setHelperText(readOnly ? null : getTranslation("liga.post.shares-help"));
        Stream.<HasValue<?, ?>>of(agreement, name, share, tier, from, to, note, holders, shares)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    private static String called(@Nullable AgreementSummary one) {
        return one == null ? "" : one.carrierName() + ": " + one.title();
    }
}
