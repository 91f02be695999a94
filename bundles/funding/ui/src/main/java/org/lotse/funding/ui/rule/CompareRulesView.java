package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Two versions in force side by side; which ones stands in the address. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/rules/compare",
        permission = "funding.compute",
        title = "funding.rules.compare",
        menu = false,
        icon = "scale",
        order = 44)
@StyleSheet("context://funding/funding.css")
public final class CompareRulesView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Navigator navigator;
    private final transient Words words;
    private final transient List<RuleSet> all;
    private final ComboBox<RuleSet> left;
    private final ComboBox<RuleSet> right;
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<RuleSet> compared = List.of();

    /** Draws the choice; {@link #enter} tells what is chosen. */
    @Activate
    public CompareRulesView(@Reference RuleSets sets, @Reference Navigator navigator, @Reference Texts texts) {
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        all = sets.all();
        left = choice("funding.rules.left");
        right = choice("funding.rules.right");
        var question = new Div(left, right);
        question.addClassName("funding-question");
        getContent().setId("compare-rules");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewLink(words.text("funding.rules.back"), "funding/rules"),
                        new ViewHeader(
                                words.text("funding.rules.compare"),
                                new CsvDownload(
                                        words.text("funding.rules.csv"),
                                        () -> words.text("funding.rules.compare-file"),
                                        this::export)),
                        question,
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        left.setValue(named(visit, "left").orElse(all.size() > 1 ? all.get(1) : null));
        right.setValue(named(visit, "right").orElse(all.isEmpty() ? null : all.getFirst()));
        show();
    }

    private ComboBox<RuleSet> choice(String key) {
        var field = new ComboBox<RuleSet>(words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(words::cited);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
                navigator.remember(Map.of("left", ref(left), "right", ref(right)));
            }
        });
        return field;
    }

    private Optional<RuleSet> named(Visit visit, String side) {
        return visit.query(side)
                .flatMap(RuleRef::parse)
                .flatMap(ref ->
                        all.stream().filter(rules -> rules.ref().equals(ref)).findFirst());
    }

    private static String ref(ComboBox<RuleSet> side) {
        return side.isEmpty() ? "" : side.getValue().ref().toString();
    }

    private void show() {
        shown.removeAll();
        if (left.isEmpty() || right.isEmpty()) {
            compared = List.of();
            shown.add(new EmptyState("scale", words.text("funding.rules.choose-two")));
            return;
        }
        compared = List.of(left.getValue(), right.getValue());
        var table = new SheetTable(
                words.text("funding.rules.about"), words.cited(left.getValue()), words.cited(right.getValue()));
        table.row(words.text("funding.rules.time"), words.time(left.getValue()), words.time(right.getValue()));
        for (var kind : RuleKind.values()) {
            var one = value(left.getValue(), kind);
            var other = value(right.getValue(), kind);
            if (one.isEmpty() && other.isEmpty()) {
                continue;
            }
            table.row(words.of(kind), said(kind, one), said(kind, other));
            if (!one.equals(other)) {
                table.marked();
            }
        }
        shown.add(Parts.sheet(Parts.section(
                words.text("funding.rules.side-by-side"), Parts.soft(words.text("funding.rules.marked")), table)));
    }

    private String said(RuleKind kind, Optional<BigDecimal> value) {
        return value.map(known -> words.of(kind, known)).orElse("–");
    }

    private static Optional<BigDecimal> value(RuleSet rules, RuleKind kind) {
        return rules.find(kind).map(BigDecimal::stripTrailingZeros);
    }

    /** Off the UI thread. */
    private void export(CsvRows rows) {
        var both = compared;
        if (both.isEmpty()) {
            return;
        }
        rows.add(words.text("funding.rules.about"), words.cited(both.getFirst()), words.cited(both.getLast()));
        for (var kind : RuleKind.values()) {
            rows.add(
                    words.of(kind),
                    both.getFirst().find(kind).orElse(null),
                    both.getLast().find(kind).orElse(null));
        }
    }
}
