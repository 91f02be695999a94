package org.lotse.funding.ui.whatif;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.EligibilityOverview;
import org.lotse.funding.api.group.EligibilityRow;
import org.lotse.funding.api.group.WhatIfPapers;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.ProgrammeChoice;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What would be with other counts, by other rules and in another grouping, beside what is. Nothing of it is kept; all of it stands in the address. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/what-if",
        permission = "funding.read",
        title = "funding.what-if.title",
        icon = "question-circle-o",
        order = 52)
@StyleSheet("context://funding/funding.css")
public final class WhatIfView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Eligibility eligibility;
    private final transient WhatIfPapers papers;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Towns towns;
    private final ProgrammeChoice programme;
    private final ComboBox<RuleSet> rules;
    private final MultiSelectComboBox<Ags> group;
    private final CsvDownload csv;
    private final PdfDownload pdf;
    private final transient Map<Ags, IntegerField> counts = new LinkedHashMap<>();
    private final transient Map<Ags, Span> before = new HashMap<>();
    private final transient Map<Ags, Span> after = new HashMap<>();
    private final Div result = new Div();
    private final Div table = new Div();
    private boolean entering;
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<SideBySide> rows = List.of();
    /** What a sheet is about; read outside the session's lock. */
    private transient volatile @Nullable Question last;

    /** What is beside what would be. */
    private record Question(Basis now, Basis then, Set<Ags> together) {}

    /** A municipality as it is and as it would be. */
    private record SideBySide(EligibilityRow now, EligibilityRow then) {}

    /** Draws the frame; {@link #enter} tells what is assumed. */
    @Activate
    public WhatIfView(
            @Reference Eligibility eligibility,
            @Reference WhatIfPapers papers,
            @Reference HeadCounts headCounts,
            @Reference RuleSets sets,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.eligibility = eligibility;
        this.papers = papers;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        programme = new ProgrammeChoice(words, headCounts.programmes(), chosen -> reckon());
        rules = new ComboBox<>(words.text("funding.what-if.rules"));
        rules.setItems(sets.all().stream().filter(RuleSet::countsHeads).toList());
        rules.setItemLabelGenerator(words::cited);
        rules.setClearButtonVisible(true);
        rules.setHelperText(words.text("funding.what-if.rules-help"));
        rules.addValueChangeListener(change -> reckon());
        group = new MultiSelectComboBox<>(words.text("funding.what-if.group"));
        group.setItems(towns.all());
        group.setItemLabelGenerator(towns::name);
        group.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        group.addValueChangeListener(change -> reckon());
        towns.all().forEach(key -> counts.put(key, count(key)));
        csv = new CsvDownload(words.text("funding.rules.csv"), () -> words.text("funding.what-if.file"), this::export);
        pdf = new PdfDownload(words.text("funding.what-if.pdf"), () -> words.text("funding.what-if.file"), this::print);
        result.setId("what-if-result");
        result.getElement().setAttribute("role", "status");
        var question = new Div(rules, group);
        question.addClassName("funding-question");
        getContent().setId("what-if");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewHeader(words.text("funding.what-if.title"), pdf, csv),
                        Parts.soft(words.text("funding.what-if.how")),
                        programme,
                        question,
                        Parts.sheet(result, table));
    }

    @Override
    public void enter(Visit visit) {
        var asked = Assumption.of(visit);
        entering = true;
        programme.enter(visit);
        rules.setValue(asked.rules()
                .flatMap(ref -> rules.getListDataView()
                        .getItems()
                        .filter(one -> one.ref().equals(ref))
                        .findFirst())
                .orElse(null));
        group.setValue(asked.group().stream().filter(towns.all()::contains).collect(Collectors.toSet()));
        counts.forEach((key, field) -> field.setValue(asked.counts().get(key)));
        entering = false;
        drawTable();
        reckon();
    }

    private IntegerField count(Ags key) {
        var field = new IntegerField();
        field.setAriaLabel(words.text("funding.what-if.count-of", towns.name(key)));
        field.setMin(0);
        field.setMax(HeadCount.MOST);
        field.setWidth("7rem");
        field.addValueChangeListener(change -> reckon());
        return field;
    }

    private Assumption assumption() {
        var assumed = new HashMap<Ags, Integer>();
        counts.forEach((key, field) -> field.getOptionalValue()
                .filter(persons -> persons >= 0 && persons <= HeadCount.MOST)
                .ifPresent(persons -> assumed.put(key, persons)));
        return new Assumption(
                Optional.of(programme.id()), rules.getOptionalValue().map(RuleSet::ref), assumed, group.getValue());
    }

    /** Shows both beside each other; the fields stay where they are, so that nobody loses the cursor. */
    private void reckon() {
        if (entering) {
            return;
        }
        var asked = assumption();
        navigator.remember(asked.query());
        result.removeAll();
        rows = List.of();
        last = null;
        csv.setVisible(false);
        pdf.setVisible(false);
        try {
            var is = Basis.of(programme.id());
            var would = new Basis(programme.id(), asked.rules().orElse(null), asked.counts());
            var now = eligibility.overview(is);
            var then = eligibility.overview(would);
            rows = IntStream.range(0, now.rows().size())
                    .mapToObj(place ->
                            new SideBySide(now.rows().get(place), then.rows().get(place)))
                    .toList();
            last = new Question(is, would, asked.group());
            csv.setVisible(true);
            pdf.setVisible(true);
            result.add(summary(now, then, is, would, asked.group()));
            refresh();
        } catch (RuleViolation refused) {
            result.add(Parts.warning(feedback.refusal(refused).orElse("")));
            refresh();
        }
    }

    private Section summary(
            EligibilityOverview now, EligibilityOverview then, Basis is, Basis would, Set<Ags> together) {
        var list = new SheetTable(
                words.text("funding.what-if.what"),
                words.text("funding.what-if.now"),
                words.text("funding.what-if.then"),
                words.text("funding.table-in.difference"));
        list.row(words.text("funding.what-if.by"), words.cited(now.rules()), words.cited(then.rules()), "");
        list.row(
                words.text("funding.counts.persons"),
                words.number(BigDecimal.valueOf(now.persons())),
                words.number(BigDecimal.valueOf(then.persons())),
                words.number(BigDecimal.valueOf(then.persons() - (long) now.persons())));
        list.row(
                words.text("funding.eligibility.amount"),
                words.euro(now.amount()),
                words.euro(then.amount()),
                words.euro(then.amount().subtract(now.amount())));
        list.row(
                words.text("funding.what-if.alone"),
                words.number(BigDecimal.valueOf(alone(now))),
                words.number(BigDecimal.valueOf(alone(then))),
                words.number(BigDecimal.valueOf(alone(then) - alone(now))));
        if (!together.isEmpty()) {
            var one = eligibility.together(is, together).claim();
            var other = eligibility.together(would, together).claim();
            list.row(
                    words.text("funding.what-if.together", towns.names(together)),
                    said(one),
                    said(other),
                    words.euro(other.finalAmount().subtract(one.finalAmount())));
        }
        return Parts.section(words.text("funding.what-if.result"), list);
    }

    private String said(Claim claim) {
        return claim.eligibleAlone()
                ? words.text("funding.what-if.enough", words.euro(claim.finalAmount()))
                : words.text(
                        "funding.groupings.short",
                        words.euro(claim.finalAmount()),
                        words.euro(claim.ownContribution()));
    }

    private static long alone(EligibilityOverview overview) {
        return overview.rows().stream().filter(EligibilityRow::alone).count();
    }

    private void drawTable() {
        var list = new SheetTable(
                words.text("funding.municipality"),
                words.text("funding.what-if.now"),
                words.text("funding.what-if.assumed"),
                words.text("funding.what-if.then"));
        counts.forEach((key, field) -> {
            var is = new Span();
            var would = new Span();
            before.put(key, is);
            after.put(key, would);
            list.row(towns.name(key), is, field, would);
        });
        table.removeAll();
        table.add(Parts.section(words.text("funding.eligibility.all"), list));
    }

    private void refresh() {
        before.values().forEach(cell -> cell.setText("–"));
        after.values().forEach(cell -> cell.setText("–"));
        rows.forEach(row -> {
            write(before.get(row.now().municipality()), row.now());
            write(after.get(row.then().municipality()), row.then());
        });
    }

    private void write(@Nullable Span cell, EligibilityRow row) {
        if (cell != null && row.amount().isPresent()) {
            cell.setText(words.text(
                    row.alone() ? "funding.what-if.row-alone" : "funding.what-if.row",
                    row.persons().orElse(0),
                    words.euro(row.amount().get())));
        }
    }

    /** Off the UI thread. */
    private void print(OutputStream to) throws IOException {
        var asked = last;
        if (asked == null) {
            throw new NotFound();
        }
        papers.sheet(asked.now(), asked.then(), asked.together(), to);
    }

    /** Off the UI thread. */
    private void export(CsvRows out) {
        out.add(
                words.text("funding.ags"),
                words.text("funding.municipality"),
                words.text("funding.what-if.now") + ": " + words.text("funding.counts.persons"),
                words.text("funding.what-if.now") + ": " + words.text("funding.eligibility.amount"),
                words.text("funding.what-if.then") + ": " + words.text("funding.counts.persons"),
                words.text("funding.what-if.then") + ": " + words.text("funding.eligibility.amount"));
        rows.forEach(row -> out.add(
                row.now().municipality(),
                row.now().name(),
                row.now().persons().orElse(null),
                row.now().amount().orElse(null),
                row.then().persons().orElse(null),
                row.then().amount().orElse(null)));
    }
}
