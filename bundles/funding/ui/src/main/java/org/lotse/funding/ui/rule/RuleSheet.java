package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleVersion;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** A version of a rule-set as a table, and who decided it, when and why. */
final class RuleSheet extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    RuleSheet(Words words, RuleSet rules, Optional<RuleVersion> history) {
        getContent().add(new H2(words.cited(rules)), Parts.soft(words.time(rules)));
        history.ifPresent(version -> getContent().add(Parts.soft(told(words, version))));
        if (!rules.countsHeads()) {
            getContent().add(Parts.soft(words.text("funding.rules.no-heads")));
        }
        var table = new SheetTable(
                words.text("funding.rules.about"),
                words.text("funding.rules.value"),
                words.text("funding.rules.source"));
        rules.values()
                .forEach(value ->
                        table.row(words.of(value.kind()), words.of(value.kind(), value.value()), value.source()));
        getContent().add(table);
    }

    /** Who, when and why, in a sentence. */
    static String told(Words words, RuleVersion version) {
        return switch (version.state()) {
            case SHIPPED -> words.text("funding.rules.shipped");
            case DRAFT ->
                words.text(
                        "funding.rules.drafted",
                        Parts.orEmpty(version.enteredBy()),
                        Localized.dateTime(version.enteredAt()));
            case IN_FORCE ->
                words.text(
                        "funding.rules.decided",
                        Parts.orEmpty(version.decidedBy()),
                        version.decidedAt() == null ? "" : Localized.dateTime(version.decidedAt()),
                        Parts.orEmpty(version.data().reason()));
        };
    }
}
