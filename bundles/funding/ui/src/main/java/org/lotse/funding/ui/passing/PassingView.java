package org.lotse.funding.ui.passing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingNotice;
import org.lotse.funding.api.passing.PassingPapers;
import org.lotse.funding.api.passing.PassingStep;
import org.lotse.funding.api.passing.Passings;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.funding.ui.instalment.MovementTable;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Money that is passed on to one receiver: what is agreed and granted with every step, notices, and what was paid. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/instalments/:id/passings/:passing",
        permission = "funding.applications",
        title = "funding.passing.title",
        menu = false,
        icon = "money-exchange",
        order = 42)
@StyleSheet("context://funding/funding.css")
public final class PassingView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Passings passings;
    private final transient PassingPapers papers;
    private final transient Instalments instalments;
    private final transient Words words;
    private final transient Towns towns;
    private final transient PassingActs forms;
    private final boolean mayApply;
    private final Div back = new Div();
    private final ViewHeader header = new ViewHeader("");
    private final Div acts = new Div();
    private final Div shown = Parts.sheet();
    private final transient Edit<Passing> edit;
    private final ActPlace<Passing> place;
    private transient @Nullable InstalmentSheet sheet;

    /** Draws nothing yet; {@link #enter} tells which one. */
    @Activate
    public PassingView(
            @Reference Passings passings,
            @Reference PassingPapers papers,
            @Reference Instalments instalments,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.passings = passings;
        this.papers = papers;
        this.instalments = instalments;
        words = new Words(texts, Localized.language());
        towns = new Towns(tenants);
        forms = new PassingActs(words, towns, Receivers.of(tenants, scope), passings);
        mayApply = access.may(FundingPermissions.APPLY);
        edit = new Edit<>(new FormFields(), feedback, seen -> passings.find(seen.id()), this::show);
        place = new ActPlace<>(feedback, edit);
        acts.addClassName("funding-acts");
        acts.setVisible(mayApply);
        getContent().setId("passing");
        getContent().addClassName("funding-page");
        getContent().add(back, header, acts, place, shown);
    }

    @Override
    public void enter(Visit visit) {
        var grant = ApplicationId.parse(visit.parameter("id"));
        edit.begin(PassingId.parse(visit.parameter("passing"))
                .flatMap(passings::find)
                .filter(found -> grant.filter(found.grant()::equals).isPresent())
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

    private void show(Passing passing) {
        var money = instalments.find(passing.grant()).orElseThrow(NotFound::new);
        sheet = money;
        back.removeAll();
        back.add(new ViewLink(money.grant().title(), "funding/instalments/" + passing.grant()));
        header.setTitle(words.text("funding.passing.to", receiver(passing.data())));
        acts(passing);
        shown.removeAll();
        shown.add(
                agreed(passing, money),
                steps(passing),
                notices(passing),
                Parts.section(
                        words.text("funding.passing.entries"),
                        new MovementTable(words, mayApply, entry -> place.begin(forms.reversal(entry)))
                                .of(passing.movements())));
        if (passing.versions().size() > 1) {
            shown.add(versions(passing));
        }
    }

    private void acts(Passing passing) {
        var money = Optional.ofNullable(sheet).orElseThrow(NotFound::new);
        acts.removeAll();
        var issue = Parts.small(words.text("funding.notice.issue"), () -> place.begin(forms.notice(edit.record())));
        issue.setVisible(passing.isNoticeMissing());
        acts.add(
                Parts.primary(
                        words.text("funding.passing.book"),
                        () -> place.begin(forms.booking(edit.record(), money.balance()))),
                issue,
                Parts.small(
                        words.text("funding.passing.change"),
                        () -> place.begin(forms.change(edit.record(), money.grant()))));
    }

    private Component agreed(Passing passing, InstalmentSheet money) {
        var section = Parts.section(words.text("funding.passing.stand"));
        section.setId("passing-stand");
        if (passing.claimedBack().signum() > 0) {
            section.add(Parts.warning(words.text(
                    "funding.passing.claim-back", words.euro(passing.claimedBack()), receiver(passing.data()))));
        }
        if (passing.isNoticeMissing()) {
            section.add(Parts.warning(
                    words.text(passing.notices().isEmpty() ? "funding.notice.missing" : "funding.notice.outdated")));
        }
        if (money.balance().isPassedOnTooMuch()) {
            section.add(Parts.warning(words.text(
                    "funding.balance.passed-too-much",
                    words.euro(money.balance().passedOn()),
                    words.euro(money.balance().kept()))));
        }
        var data = passing.data();
        var facts = new DescriptionList();
        facts.addClassName("funding-facts");
        fact(facts, "funding.passings.receiver", receiver(data));
        fact(facts, "funding.passing.agreed", agreedAs(data));
        fact(facts, "funding.passing.time", time(data));
        fact(facts, "funding.passing.purpose", data.purpose());
        fact(facts, "funding.passing.signed-on", data.signedOn() == null ? "–" : Localized.date(data.signedOn()));
        fact(facts, "funding.passings.granted", words.euro(passing.granted()));
        fact(facts, "funding.passings.passed-on", words.euro(passing.passedOn()));
        fact(facts, "funding.passings.open", words.euro(passing.open()));
        section.add(facts);
        return section;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    private Component steps(Passing passing) {
        var table = new SheetTable(
                words.text("funding.claim.step"),
                words.text("funding.claim.from"),
                words.text("funding.passing.result"));
        passing.steps()
                .forEach(step -> table.row(
                        words.text("funding.passing-step-title."
                                + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        of(step),
                        words.euro(step.result())));
        return Parts.section(words.text("funding.claim.steps"), table);
    }

    private String of(PassingStep step) {
        return words.of(
                "passing-step",
                step.kind(),
                step.terms().stream().map(words::number).toArray());
    }

    private Component notices(Passing passing) {
        var section = Parts.section(words.text("funding.notice.title"));
        section.setId("notices");
        if (passing.notices().isEmpty()) {
            section.add(Parts.soft(words.text("funding.notice.none")));
            return section;
        }
        var table = new SheetTable(
                words.text("funding.notice.notice"),
                words.text("funding.notice.reference"),
                words.text("funding.notice.issued-on"),
                words.text("funding.passings.granted"),
                words.text("funding.notice.claimed-back"),
                words.text("funding.notice.paper"));
        passing.notices()
                .forEach(notice -> table.row(
                        words.text(
                                notice.number() == 1 ? "funding.notice.first" : "funding.notice.change",
                                notice.number()),
                        notice.reference(),
                        Localized.date(notice.issuedOn()),
                        words.euro(notice.granted()),
                        words.euro(notice.claimedBack()),
                        paper(passing, notice)));
        section.add(table);
        return section;
    }

    private PdfDownload paper(Passing passing, PassingNotice notice) {
        var id = passing.id();
        return new PdfDownload(
                words.text("funding.notice.pdf", notice.number()),
                () -> words.text("funding.notice.file", notice.number()),
                to -> papers.notice(id, notice.number(), to));
    }

    private Component versions(Passing passing) {
        var table = new SheetTable(
                words.text("funding.grouping.version"),
                words.text("funding.passings.receiver"),
                words.text("funding.passing.agreed"),
                words.text("funding.passing.time"),
                words.text("funding.counts.reason"),
                words.text("funding.counts.entered"));
        passing.versions()
                .forEach(version -> table.row(
                        String.valueOf(version.number()),
                        receiver(version.data()),
                        agreedAs(version.data()),
                        time(version.data()),
                        Parts.orEmpty(version.data().reason()),
                        words.text("funding.counts.entered-by", version.by(), Localized.dateTime(version.at()))));
        return Parts.section(words.text("funding.passing.versions"), table);
    }

    private String agreedAs(PassingData data) {
        if (data.value() == null) {
            return "–";
        }
        return data.measure() == PassingMeasure.SHARE
                ? words.text("funding.passing.share-of", words.number(data.value()))
                : words.euro(data.value());
    }

    private static String time(PassingData data) {
        return data.from() == null || data.until() == null
                ? "–"
                : Localized.date(data.from()) + " – " + Localized.date(data.until());
    }

    private String receiver(PassingData data) {
        var town = data.municipality();
        return town == null ? Parts.orEmpty(data.carrier()) : towns.name(town);
    }
}
