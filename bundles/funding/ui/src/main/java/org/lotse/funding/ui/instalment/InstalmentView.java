package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Map;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.InstalmentPapers;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.instalment.PlanVersion;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.passing.Passings;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.WorkbookDownload;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The money of one grant: how it stands, its plan with every step, what was paid, and all that there was before. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/instalments/:id",
        permission = "funding.applications",
        title = "funding.instalment.title",
        menu = false,
        icon = "money-deposit",
        order = 42)
@StyleSheet("context://funding/funding.css")
public final class InstalmentView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Instalments instalments;
    private final transient Passings passings;
    private final transient InstalmentPapers papers;
    private final transient Words words;
    private final transient Towns towns;
    private final transient PlanTable plans;
    private final transient InstalmentActs forms;
    private final boolean mayApply;
    private final Div head = new Div();
    private final Div acts = new Div();
    private final Div shown = Parts.sheet();
    private final transient Edit<InstalmentSheet> edit;
    private final ActPlace<InstalmentSheet> place;

    /** Draws nothing yet; {@link #enter} tells which grant. */
    @Activate
    public InstalmentView(
            @Reference Instalments instalments,
            @Reference Passings passings,
            @Reference InstalmentPapers papers,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.instalments = instalments;
        this.passings = passings;
        this.papers = papers;
        words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        plans = new PlanTable(words);
        forms = new InstalmentActs(words, towns, instalments);
        mayApply = access.may(FundingPermissions.APPLY);
        edit = new Edit<>(
                new FormFields(),
                feedback,
                seen -> instalments.find(seen.grant().id()),
                this::show);
        place = new ActPlace<>(feedback, edit);
        acts.addClassName("funding-acts");
        getContent().setId("instalment");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewLink(words.text("funding.instalments.back"), "funding/instalments"),
                        head,
                        acts,
                        place,
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(ApplicationId.parse(visit.parameter("id"))
                .flatMap(instalments::find)
                .orElseThrow(NotFound::new));
    }

    @Override
    public boolean hasUnsavedInput() {
        return place.isBegun();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return place.unsaved();
    }

    private void show(InstalmentSheet sheet) {
        var id = sheet.grant().id();
        var language = words.locale();
        head.removeAll();
        head.add(
                new ViewHeader(
                        sheet.grant().title(),
                        new WorkbookDownload(
                                words.text("funding.instalment.workbook"),
                                () -> words.text("funding.instalment.file"),
                                to -> papers.workbook(id, language, to))),
                Parts.soft(words.text(
                        "funding.instalment.of",
                        sheet.grant().reference(),
                        Localized.date(sheet.grant().decidedOn()),
                        towns.names(sheet.grant().municipalities()),
                        Localized.date(sheet.grant().from()),
                        Localized.date(sheet.grant().until()),
                        sheet.rules()
                                .map(words::cited)
                                .orElse(sheet.grant().rules().toString()))));
        acts(sheet);
        var passed = passings.of(id);
        shown.removeAll();
        shown.add(
                new BalanceSection(words, sheet),
                plan(sheet),
                new CourseSection(words, MoneyCourse.of(sheet, passed)),
                paid(sheet));
        if (sheet.finalCount()) {
            shown.add(counts(sheet));
        }
        shown.add(new PassedSection(words, towns, id, passed, sheet.balance(), mayApply));
        if (sheet.plans().size() > 1) {
            shown.add(past(sheet));
        }
    }

    private void acts(InstalmentSheet sheet) {
        acts.removeAll();
        acts.setVisible(mayApply);
        acts.add(Parts.primary(words.text("funding.instalment.book"), () -> place.begin(forms.booking(edit.record()))));
        if (sheet.finalCount()) {
            acts.add(Parts.small(
                    words.text(sheet.counts().isEmpty() ? "funding.final.enter" : "funding.final.correct"),
                    () -> place.begin(forms.count(edit.record()))));
        }
        acts.add(Parts.small(
                words.text("funding.plan.change"),
                () -> place.begin(forms.plan(edit.record(), edit.record().plan().payments()))));
    }

    private Component plan(InstalmentSheet sheet) {
        var section = Parts.section(words.text("funding.plan.title"), plans.due(sheet.due()));
        section.setId("plan");
        section.add(Parts.soft(words.text(
                "funding.plan.total",
                words.euro(sheet.plan().total()),
                sheet.plan().number())));
        var drawn = sheet.proposed().stream().map(PlannedPayment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (drawn.compareTo(sheet.plan().total()) != 0) {
            section.add(Parts.warning(words.text("funding.plan.differs", words.euro(drawn))));
            var anew = Parts.small(
                    words.text("funding.plan.anew"),
                    () -> place.begin(forms.plan(edit.record(), edit.record().proposed())));
            anew.setVisible(mayApply);
            section.add(Parts.acts(anew));
        }
        return section;
    }

    private Component paid(InstalmentSheet sheet) {
        var section = Parts.section(
                words.text("funding.entries.title"),
                new MovementTable(words, mayApply, entry -> place.begin(forms.reversal(entry))).of(sheet.movements()));
        section.setId("entries");
        return section;
    }

    private Component counts(InstalmentSheet sheet) {
        var section = Parts.section(words.text("funding.final.title"));
        section.setId("final-counts");
        if (sheet.counts().isEmpty()) {
            section.add(Parts.soft(sheet.grant()
                    .counted()
                    .map(persons -> words.text("funding.final.by-application", persons))
                    .orElseGet(() -> words.text("funding.final.none"))));
            return section;
        }
        var table = new SheetTable(
                words.text("funding.final.persons"),
                words.text("funding.final.day"),
                words.text("funding.counts.counted-by"),
                words.text("funding.counts.reason"),
                words.text("funding.counts.entered"));
        sheet.counts()
                .forEach(count -> table.row(
                        words.number(BigDecimal.valueOf(count.persons())),
                        Localized.date(count.day()),
                        count.countedBy(),
                        Parts.orEmpty(count.reason()),
                        words.text(
                                "funding.counts.entered-by",
                                count.enteredBy(),
                                Localized.dateTime(count.enteredAt()))));
        section.add(table);
        return section;
    }

    private Component past(InstalmentSheet sheet) {
        var section = Parts.section(words.text("funding.plan.versions"));
        section.setId("plan-versions");
        sheet.plans().stream()
                .skip(1)
                .forEach(version -> section.add(new Details(
                        words.text("funding.plan.version", version.number(), why(version), words.euro(version.total())),
                        plans.past(version.payments()))));
        return section;
    }

    private String why(PlanVersion version) {
        var cause = version.reason() == null ? words.of("plan-cause", version.cause()) : version.reason();
        return version.by() == null || version.at() == null
                ? cause
                : cause + ", "
                        + words.text("funding.counts.entered-by", version.by(), Localized.dateTime(version.at()));
    }
}
