package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Every rate, limit and threshold by rule-set, the newest first, with the place where it is written. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/rules",
        permission = "funding.compute",
        title = "funding.rules.title",
        icon = "scale",
        order = 41)
@StyleSheet("context://funding/funding.css")
public final class RuleSetsView extends Composite<Div> implements View {

    private static final long serialVersionUID = 1L;

    private final transient RuleSets sets;
    private final transient Words words;

    /** Reads and draws them all: they are a handful. */
    @Activate
    public RuleSetsView(@Reference RuleSets sets, @Reference Texts texts) {
        this.sets = sets;
        words = new Words(texts, Localized.language());
        getContent().setId("rule-sets");
        getContent().addClassName("funding-page");
        var csv =
                new CsvDownload(words.text("funding.rules.csv"), () -> words.text("funding.rules.file"), this::export);
        var sheet = new Div();
        sheet.addClassName("funding-sheet");
        sets.all().forEach(rules -> sheet.add(section(rules)));
        getContent().add(new ViewHeader(words.text("funding.rules.title"), csv), sheet);
    }

    private Section section(RuleSet rules) {
        var time = new Paragraph(words.time(rules));
        time.addClassName("funding-soft");
        var section = new Section(new H2(rules.title()), time);
        if (!rules.countsHeads()) {
            var none = new Paragraph(words.text("funding.rules.no-heads"));
            none.addClassName("funding-soft");
            section.add(none);
        }
        section.add(table(rules));
        return section;
    }

    private NativeTable table(RuleSet rules) {
        var table = new NativeTable();
        table.addClassName("funding-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(words.text("funding.rules.about"));
        head.addHeaderCell().setText(words.text("funding.rules.value"));
        head.addHeaderCell().setText(words.text("funding.rules.source"));
        rules.values().forEach(value -> {
            var row = table.getBody().addRow();
            row.addHeaderCell().setText(words.of(value.kind()));
            row.addDataCell().setText(words.of(value.kind(), value.value()));
            row.addDataCell().setText(value.source());
        });
        return table;
    }

    /** Off the UI thread. */
    private void export(CsvRows rows) {
        rows.add(
                words.text("funding.rules.set"),
                words.text("funding.rules.from"),
                words.text("funding.rules.until"),
                words.text("funding.rules.about"),
                words.text("funding.rules.value"),
                words.text("funding.rules.source"));
        sets.all()
                .forEach(rules -> rules.values()
                        .forEach(value -> rows.add(
                                rules.title(),
                                rules.from(),
                                rules.until().orElse(null),
                                words.of(value.kind()),
                                value.value(),
                                value.source())));
    }
}
