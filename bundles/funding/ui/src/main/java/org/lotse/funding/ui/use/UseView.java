package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.Staffing;
import org.lotse.funding.api.use.UseAlert;
import org.lotse.funding.api.use.UsePapers;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.Uses;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.WorkbookDownload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How a grant is used on a day that stands in the address: posts, money, people, and what is to be seen to. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/use/:id",
        permission = "funding.applications",
        title = "funding.use.title",
        menu = false,
        icon = "pie-bar-chart",
        order = 43)
@StyleSheet("context://funding/funding.css")
public final class UseView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Uses uses;
    private final transient Staffing staffing;
    private final transient UsePapers papers;
    private final transient Navigator navigator;
    private final transient UseWords words;
    private final boolean mayFill;
    private final ViewHeader header;
    private final DatePicker day;
    private final Div shown = new Div();
    private transient @Nullable ApplicationId grant;
    /** What a download writes; read outside the session's lock. */
    private transient volatile @Nullable UseSheet last;

    /** Draws the frame; {@link #enter} tells which grant and day. */
    @Activate
    public UseView(
            @Reference Uses uses,
            @Reference Staffing staffing,
            @Reference UsePapers papers,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.uses = uses;
        this.staffing = staffing;
        this.papers = papers;
        this.navigator = navigator;
        words = new UseWords(new Words(texts, Localized.language()));
        mayFill = access.may(FundingPermissions.APPLY);
        day = Localized.datePicker(words.text("funding.use.day"));
        day.setHelperText(words.text("funding.use.day-help"));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                navigator.remember(Map.of("day", change.getValue().toString()));
                show();
            }
        });
        var language = Localized.language();
        header = new ViewHeader(
                words.text("funding.use.title"),
                new PdfDownload(words.text("funding.use.pdf"), () -> words.text("funding.use.file"), this::print),
                new WorkbookDownload(
                        words.text("funding.use.xlsx"),
                        () -> words.text("funding.use.file"),
                        to -> papers.workbook(now().grant().id(), now().day(), language, to)),
                new CsvDownload(words.text("funding.rules.csv"), () -> words.text("funding.use.file"), this::export));
        var question = new Div(day);
        question.addClassName("funding-question");
        getContent().setId("use");
        getContent().addClassName("funding-page");
        getContent().add(new ViewLink(words.text("funding.use.back"), "funding/use"), header, question, shown);
    }

    @Override
    public void enter(Visit visit) {
        grant = ApplicationId.parse(visit.parameter("id")).orElseThrow(NotFound::new);
        day.setValue(visit.query("day").flatMap(UseView::parsed).orElseGet(Localized::today));
        show();
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private void show() {
        var id = Optional.ofNullable(grant).orElseThrow(NotFound::new);
        var sheet = uses.on(id, day.getValue()).orElseThrow(NotFound::new);
        last = sheet;
        header.setTitle(words.text("funding.use.of", sheet.grant().title()));
        var withdrawn =
                staffing.all(id).stream().filter(EmploymentDetails::withdrawn).toList();
        shown.removeAll();
        shown.add(Parts.sheet(
                posts(sheet),
                alerts(sheet),
                new FiguresSection(words, sheet),
                new PeopleSection(words, sheet, withdrawn, mayFill),
                new CourseSection(words, sheet)));
    }

    private Section posts(UseSheet sheet) {
        var facts = new DescriptionList();
        facts.addClassName("funding-facts");
        fact(facts, "funding.use.financed", words.number(sheet.financed()));
        fact(facts, "funding.use.filled", words.number(sheet.filled()));
        fact(facts, "funding.use.vacant", words.number(sheet.vacant()));
        fact(
                facts,
                "funding.use.period",
                Localized.date(sheet.grant().from()) + " – "
                        + Localized.date(sheet.grant().until()));
        fact(facts, "funding.use.yearly", words.euro(sheet.grant().yearly()));
        fact(facts, "funding.use.reference", sheet.grant().reference());
        var section = Parts.section(words.text("funding.use.posts-on", Localized.date(sheet.day())), facts);
        section.setId("use-posts");
        return section;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    private Section alerts(UseSheet sheet) {
        var section = Parts.section(words.text("funding.use.alerts"));
        section.setId("use-alerts");
        if (sheet.alerts().isEmpty()) {
            section.add(Parts.good(words.text("funding.use.all-well")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("funding-alerts");
        sheet.alerts().forEach(alert -> list.add(alert(alert)));
        section.add(list);
        return section;
    }

    private ListItem alert(UseAlert alert) {
        var item = new ListItem(new Span(words.of(alert)));
        item.addClassNames("funding-notice", "funding-short");
        alert.employment()
                .ifPresent(one -> item.add(
                        new Span(" "), new ViewLink(words.text("funding.use.open"), EmploymentView.address(one))));
        return item;
    }

    private UseSheet now() {
        return Optional.ofNullable(last).orElseThrow(NotFound::new);
    }

    /** Off the UI thread. */
    private void print(OutputStream to) throws IOException {
        papers.sheet(now().grant().id(), now().day(), to);
    }

    /** Off the UI thread. */
    private void export(CsvRows out) {
        out.add(
                words.text("funding.use.person"),
                words.text("funding.use.employer"),
                words.text("funding.use.post"),
                words.text("funding.use.qualification"),
                words.text("funding.use.share"),
                words.text("funding.use.from"),
                words.text("funding.use.until"),
                words.figure("filled"),
                words.figure("earned"),
                words.figure("actual"),
                words.figure("expected"));
        now().lines().forEach(line -> {
            var one = line.employment();
            out.add(
                    one.person(),
                    one.employer(),
                    one.post(),
                    words.words().of(one.qualification()),
                    one.share(),
                    one.from(),
                    one.until().orElse(null),
                    line.whole().filledDays(),
                    line.whole().earned(),
                    line.whole().actual(),
                    line.whole().expected());
        });
    }
}
