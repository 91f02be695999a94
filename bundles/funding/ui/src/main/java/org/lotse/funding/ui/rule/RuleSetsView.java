package org.lotse.funding.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.rule.RuleDrafts;
import org.lotse.funding.api.rule.RulePublishing;
import org.lotse.funding.api.rule.RuleSets;
import org.lotse.funding.api.rule.RuleVersion;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Every rate, limit and threshold by rule-set, the newest first, with the place where it is written; the district works on its own versions from here. */
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
    public RuleSetsView(
            @Reference RuleSets sets,
            @Reference RuleDrafts drafts,
            @Reference RulePublishing publishing,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.sets = sets;
        words = new Words(texts, Localized.language());
        getContent().setId("rule-sets");
        getContent().addClassName("funding-page");
        var csv =
                new CsvDownload(words.text("funding.rules.csv"), () -> words.text("funding.rules.file"), this::export);
        var sheet = Parts.sheet();
        var steers = access.may(FundingPermissions.RULES);
        List<RuleVersion> versions = steers ? drafts.versions() : List.of();
        if (steers) {
            sheet.add(new RulesPanel(versions, publishing, feedback, words));
        }
        sets.all().forEach(rules -> {
            var section = new RuleSheet(
                    words,
                    rules,
                    versions.stream()
                            .filter(version -> version.ref().equals(rules.ref()))
                            .findFirst());
            sheet.add(section);
            if (steers) {
                section.getContent()
                        .add(Parts.acts(
                                new ViewLink(words.text("funding.rules.next"), "funding/rules/new?rules=" + rules.id()),
                                new ViewLink(
                                        words.text("funding.rules.compare-this"),
                                        "funding/rules/compare?left=" + rules.ref())));
            }
        });
        getContent().add(new ViewHeader(words.text("funding.rules.title"), csv), sheet);
    }

    /** Off the UI thread. */
    private void export(CsvRows rows) {
        rows.add(
                words.text("funding.rules.set"),
                words.text("funding.rules.version"),
                words.text("funding.rules.from"),
                words.text("funding.rules.until"),
                words.text("funding.rules.about"),
                words.text("funding.rules.value"),
                words.text("funding.rules.source"));
        sets.all()
                .forEach(rules -> rules.values()
                        .forEach(value -> rows.add(
                                rules.title(),
                                rules.version(),
                                rules.from(),
                                rules.until().orElse(null),
                                words.of(value.kind()),
                                value.value(),
                                value.source())));
    }
}
