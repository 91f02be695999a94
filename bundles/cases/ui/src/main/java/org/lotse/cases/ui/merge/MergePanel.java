package org.lotse.cases.ui.merge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.api.merge.MergeField;
import org.lotse.cases.api.merge.MergePreview;
import org.lotse.cases.ui.DataTable;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What would come of merging two cases, field by field, and what is to be decided about it. */
final class MergePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient MergePreview preview;
    private final transient MergeWords says;
    private final transient Words words;
    private final Map<MergeField, MergeChoice> choices = new EnumMap<>(MergeField.class);
    private final TextArea reason;
    private final transient FormFields fields = new FormFields();

    /**
     * @param typed a reason that was typed before something else was chosen
     * @param onMerge asked to merge; reads {@link #command()}
     */
    MergePanel(Words words, MergePreview preview, String typed, Consumer<MergePanel> onMerge) {
        this.preview = preview;
        this.words = words;
        says = new MergeWords(words);
        reason = Fields.note(words.get("cases.merge.reason"), MergeCases.REASON_LENGTH);
        getContent().setId("merge-preview");
        getContent().addClassName("cases-merge-preview");
        if (!preview.hindrances().isEmpty()) {
            getContent().add(hindrances());
            return;
        }
        getContent().add(contradictions(), others(), moves(), rules(), decision(onMerge));
        fields.remember();
        reason.setValue(typed);
    }

    MergePreview preview() {
        return preview;
    }

    FormFields fields() {
        return fields;
    }

    String reason() {
        return reason.getValue();
    }

    /** @throws org.lotse.platform.api.rule.RuleViolation beside the reason if there is none */
    void requireReason() {
        Check.text("reason", reason.getValue(), MergeCases.REASON_LENGTH);
    }

    MergeCases command() {
        Set<MergeField> fromOther = choices.entrySet().stream()
                .filter(choice -> choice.getValue().isOther())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new MergeCases(preview.stays().id(), preview.goes().id(), preview.state(), fromOther, reason.getValue());
    }

    private Component hindrances() {
        var list = new UnorderedList(preview.hindrances().stream()
                .sorted()
                .map(hindrance -> new ListItem(words.get(hindrance.key())))
                .toArray(ListItem[]::new));
        var part = part("merge-hindrances", "cases.merge.hindrances", list);
        part.getElement().setAttribute("role", "status");
        return part;
    }

    private Component contradictions() {
        var grid = new Div();
        grid.addClassName("cases-merge-choices");
        for (var field : MergeField.values()) {
            if (field.contradicts(preview.stays(), preview.goes())) {
                var choice = new MergeChoice(
                        words,
                        words.field(field.field()),
                        says.value(field, preview.stays()),
                        says.value(field, preview.goes()));
                choices.put(field, choice);
                fields.add(field.field(), choice.group(), choice::text);
                grid.add(choice);
            }
        }
        var explained = soft(words.get(choices.isEmpty() ? "cases.merge.no-contradiction" : "cases.merge.choose"));
        return part("merge-contradictions", "cases.merge.contradictions", explained, grid);
    }

    /** Everything about which nobody has to decide. */
    private Component others() {
        var table = new DataTable(
                words.get("cases.merge.others"),
                List.of(
                        words.get("cases.merge.field"),
                        words.get("cases.merge.stays", preview.stays().number()),
                        words.get("cases.merge.goes", preview.goes().number()),
                        words.get("cases.merge.result")));
        table.texts(
                words.get("cases.merged.opened"),
                List.of(
                        Localized.date(preview.stays().openedOn()),
                        Localized.date(preview.goes().openedOn()),
                        words.get("cases.merge.earlier-counts")));
        Arrays.stream(MergeField.values())
                .filter(field -> !choices.containsKey(field))
                .filter(field -> !field.isEmpty(preview.stays()) || !field.isEmpty(preview.goes()))
                .forEach(field -> table.row(
                        words.field(field.field()),
                        Stream.of(
                                        says.value(field, preview.stays()),
                                        says.value(field, preview.goes()),
                                        words.get(result(field)))
                                .map(MergePanel::written)
                                .toList()));
        return part("merge-others", "cases.merge.others", table);
    }

    private String result(MergeField field) {
        if (field.isEmpty(preview.stays())) {
            return "cases.merge.filled";
        }
        return field.isEmpty(preview.goes()) ? "cases.merge.kept" : "cases.merge.same";
    }

    private Component moves() {
        var list = new UnorderedList();
        list.addClassName("cases-merge-moves");
        preview.moves().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(move -> new ListItem(words.get("cases.merge.count", says.of(move.getKey()), move.getValue())))
                .forEach(list::add);
        return part(
                "merge-moves",
                "cases.merge.moves",
                preview.moves().isEmpty() ? soft(words.get("cases.merge.nothing-moves")) : list);
    }

    private Component rules() {
        var list = new UnorderedList();
        preview.rules().stream()
                .sorted()
                .map(rule -> new ListItem(says.of(rule, preview)))
                .forEach(list::add);
        list.add(new ListItem(words.get(
                "cases.merge.trail", preview.goes().number(), preview.stays().number())));
        return part("merge-rules", "cases.merge.rules", list);
    }

    private Component decision(Consumer<MergePanel> onMerge) {
        reason.setHelperText(words.get("cases.merge.reason-hint"));
        reason.setRequiredIndicatorVisible(true);
        fields.add("reason", reason);
        var merge = new Button(words.get("cases.merge.do"), click -> onMerge.accept(this));
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return part("merge-decision", "cases.merge.decision", reason, merge);
    }

    private Section part(String id, String title, Component... content) {
        var part = new Section(new H2(words.get(title)));
        part.add(content);
        part.setId(id);
        part.addClassNames("cases-form-part", "cases-merge-part");
        return part;
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassName("cases-soft");
        return line;
    }

    private static Span written(String text) {
        var value = new Span(text);
        value.addClassName("cases-merge-value");
        value.getElement().setAttribute("dir", "auto");
        return value;
    }
}
