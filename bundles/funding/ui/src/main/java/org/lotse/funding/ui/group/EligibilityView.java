package org.lotse.funding.ui.group;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lotse.funding.api.count.HeadCounts;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.EligibilityOverview;
import org.lotse.funding.api.group.EligibilityRow;
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
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who may apply alone, what is missing, which groupings are sensible, and what each way brings with it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/eligibility",
        permission = "funding.read",
        title = "funding.eligibility.title",
        icon = "check-square-o",
        order = 47)
@StyleSheet("context://funding/funding.css")
public final class EligibilityView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Eligibility eligibility;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Towns towns;
    private final CsvDownload csv;
    private final ProgrammeChoice programme;
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<EligibilityRow> rows = List.of();

    /** Draws the frame; {@link #enter} reads the rest. */
    @Activate
    public EligibilityView(
            @Reference Eligibility eligibility,
            @Reference HeadCounts counts,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.eligibility = eligibility;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        programme = new ProgrammeChoice(words, counts.programmes(), chosen -> {
            navigator.remember(Map.of("programme", chosen.id()));
            show();
        });
        csv = new CsvDownload(
                words.text("funding.rules.csv"), () -> words.text("funding.eligibility.file"), this::export);
        getContent().setId("eligibility");
        getContent().addClassName("funding-page");
        getContent().add(new ViewHeader(words.text("funding.eligibility.title"), csv), programme, shown);
    }

    @Override
    public void enter(Visit visit) {
        programme.enter(visit);
        show();
    }

    private void show() {
        shown.removeAll();
        rows = List.of();
        csv.setVisible(false);
        try {
            var basis = Basis.of(programme.id());
            var overview = eligibility.overview(basis);
            rows = overview.rows();
            csv.setVisible(true);
            shown.add(Parts.sheet(
                    table(overview),
                    new SuggestionsSection(words, towns, programme, eligibility.suggestions(basis)),
                    paths()));
        } catch (RuleViolation refused) {
            shown.add(Parts.warning(feedback.refusal(refused).orElse("")));
        }
    }

    private Section table(EligibilityOverview overview) {
        var table = new SheetTable(
                words.text("funding.municipality"),
                words.text("funding.eligibility.association"),
                words.text("funding.counts.persons"),
                words.text("funding.eligibility.amount"),
                words.text("funding.eligibility.verdict"),
                words.text("funding.eligibility.missing"));
        overview.rows()
                .forEach(row -> table.row(
                        new ViewLink(row.name(), programme.link("funding/counts/" + row.municipality())),
                        row.association().orElse("–"),
                        persons(row),
                        row.amount().map(words::euro).orElse("–"),
                        verdict(row),
                        missing(row)));
        return Parts.section(
                words.text("funding.eligibility.all"),
                Parts.soft(words.text(
                        "funding.eligibility.by",
                        words.cited(overview.rules()),
                        words.number(BigDecimal.valueOf(overview.persons())),
                        words.euro(overview.amount()))),
                table);
    }

    private String persons(EligibilityRow row) {
        return row.persons()
                .map(persons -> words.text(
                        row.estimated() ? "funding.eligibility.estimated" : "funding.eligibility.counted", persons))
                .orElse("–");
    }

    private Span verdict(EligibilityRow row) {
        if (row.persons().isEmpty()) {
            return Parts.badge(words.text("funding.counts.nothing"), true);
        }
        return row.alone()
                ? Parts.badge(words.text("funding.eligibility.alone"), false)
                : Parts.badge(words.text("funding.eligibility.not-alone"), true);
    }

    private String missing(EligibilityRow row) {
        return row.missing().signum() == 0
                ? ""
                : words.text("funding.eligibility.missing-of", words.euro(row.missing()), row.personsMissing());
    }

    /** The four ways with what each brings. */
    private Section paths() {
        var list = new DescriptionList();
        list.addClassName("funding-paths");
        for (var path : List.of("alone", "own", "group", "district")) {
            list.add(
                    new DescriptionList.Term(words.text("funding.path." + path)),
                    new DescriptionList.Description(words.text("funding.path." + path + "-means")));
        }
        return Parts.section(words.text("funding.path.title"), list);
    }

    /** Off the UI thread. */
    private void export(CsvRows table) {
        table.add(
                words.text("funding.ags"),
                words.text("funding.municipality"),
                words.text("funding.eligibility.association"),
                words.text("funding.counts.persons"),
                words.text("funding.eligibility.amount"),
                words.text("funding.eligibility.alone"),
                words.text("funding.eligibility.missing"),
                words.text("funding.eligibility.persons-missing"));
        rows.forEach(row -> table.add(
                row.municipality(),
                row.name(),
                row.association().orElse(null),
                row.persons().orElse(null),
                row.amount().orElse(null),
                words.text(row.alone() ? "funding.yes" : "funding.no"),
                row.missing(),
                row.personsMissing()));
    }
}
