package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.RuleDrafts;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The next version of a rule-set is begun here, or a new one. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/rules/new",
        permission = "funding.rules",
        title = "funding.rules.begin",
        menu = false,
        icon = "scale",
        order = 42)
@StyleSheet("context://funding/funding.css")
public final class NewRulesView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> rules = new ComboBox<>();
    private final DatePicker from;
    private final transient FormFields fields;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewRulesView(
            @Reference RuleDrafts drafts,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        var words = new Words(texts, Localized.language());
        var titles = new LinkedHashMap<String, String>();
        drafts.versions()
                .forEach(version ->
                        titles.putIfAbsent(version.ref().rules(), version.data().title()));
        rules.setLabel(words.text("funding.rules.which"));
        rules.setHelperText(words.text("funding.rules.which-help"));
        rules.setItems(titles.keySet());
        rules.setItemLabelGenerator(key -> titles.containsKey(key) ? key + " · " + titles.get(key) : key);
        rules.setAllowCustomValue(true);
        rules.addCustomValueSetListener(
                typed -> rules.setValue(typed.getDetail().strip()));
        from = Localized.datePicker(words.text("funding.rules.from"));
        from.setHelperText(words.text("funding.rules.from-help"));
        fields = new FormFields().add("rules", rules, key -> key).add("from", from);
        var question = new Div(rules, from);
        question.addClassName("funding-question");
        entry = new NewEntry(
                new NewEntry.Says("funding.rules.begin", "funding.rules.begin-do", "funding.rules.begun"),
                Parts.sheet(Parts.section(words.text("funding.rules.begin-what"), question)),
                fields,
                "funding/rules",
                () -> drafts.begin(new BeginRules(rules.getValue() == null ? "" : rules.getValue(), from.getValue())),
                navigator,
                feedback);
        entry.setId("new-rules");
    }

    @Override
    public void enter(Visit visit) {
        visit.query("rules").ifPresent(rules::setValue);
        fields.remember();
        rules.focus();
    }

    @Override
    protected NewEntry initContent() {
        return entry;
    }

    @Override
    public boolean hasUnsavedInput() {
        return entry.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return entry.unsavedInput();
    }
}
