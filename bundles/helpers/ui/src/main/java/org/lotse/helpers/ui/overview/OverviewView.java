package org.lotse.helpers.ui.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.api.certificate.Certificates;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.circle.CircleSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.overview.CircleOverview;
import org.lotse.helpers.api.overview.CircleOverviews;
import org.lotse.helpers.api.overview.MonthOfHours;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.activity.ShiftBadge;
import org.lotse.helpers.ui.activity.ShiftWords;
import org.lotse.helpers.ui.hours.DurationText;
import org.lotse.helpers.ui.hours.PastNote;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
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

/** Who is free now and speaks which language, what is overdue, where somebody is needed, and the hours of the last twelve months. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/overview",
        permission = "helpers.read",
        title = "helpers.overview.title",
        icon = "dashboard",
        order = 5)
@StyleSheet("context://helpers/helpers.css")
public final class OverviewView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient CircleOverviews overviews;
    private final transient Certificates certificates;
    private final transient HoursList hours;
    private final transient HelpRequestList requests;
    private final transient Registrations registrations;
    private final transient Navigator navigator;
    private final transient Access access;
    private final transient Words words;
    private final transient List<CircleSummary> known;
    private final ComboBox<CircleSummary> circle;
    private final ComboBox<Language> language;
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile @Nullable CircleId chosen;

    /** Draws the filters; {@link #enter} reads. */
    @Activate
    public OverviewView(
            @Reference CircleOverviews overviews,
            @Reference Circles circles,
            @Reference VolunteerService volunteers,
            @Reference Certificates certificates,
            @Reference HoursList hours,
            @Reference HelpRequestList requests,
            @Reference Registrations registrations,
            @Reference Navigator navigator,
            @Reference Access access,
            @Reference Texts texts) {
        this.overviews = overviews;
        this.certificates = certificates;
        this.hours = hours;
        this.requests = requests;
        this.registrations = registrations;
        this.navigator = navigator;
        this.access = access;
        words = new Words(texts, Localized.language());
        known = circles.all().stream().filter(CircleSummary::isOpen).toList();
        circle = new ComboBox<>(words.text("helpers.volunteer.circle"));
        circle.setItems(known);
        circle.setItemLabelGenerator(CircleSummary::name);
        circle.setClearButtonVisible(true);
        circle.setPlaceholder(words.text("helpers.overview.all-circles"));
        circle.setVisible(!known.isEmpty());
        language = new ComboBox<>(words.text("helpers.volunteer.language"));
        language.setItems(words.sorted(volunteers.overview().languages(), words::of));
        language.setItemLabelGenerator(words::of);
        language.setClearButtonVisible(true);
        language.setPlaceholder(words.text("helpers.overview.any-language"));
        Stream.of(circle, language)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        remember();
                        show();
                    }
                }));
        var filters = new Div(circle, language);
        filters.addClassName("helpers-filters");
        shown.addClassName("helpers-form");
        getContent().setId("overview");
        getContent().addClassName("helpers-detail");
        getContent().add(header(), filters, shown);
    }

    @Override
    public void enter(Visit visit) {
        circle.setValue(visit.query("circle")
                .flatMap(CircleId::parse)
                .flatMap(id -> known.stream().filter(one -> one.id().equals(id)).findFirst())
                .orElse(null));
        language.setValue(visit.query("language")
                .filter(code ->
                        Language.all().stream().anyMatch(one -> one.code().equals(code)))
                .map(Language::new)
                .orElse(null));
        show();
    }

    private ViewHeader header() {
        if (!access.may(HelpersPermissions.EXPORT)) {
            return new ViewHeader(words.text("helpers.overview.title"));
        }
        var file = words.text("helpers.overview.file");
        var spoken = Localized.language();
        return new ViewHeader(
                words.text("helpers.overview.title"),
                new CsvDownload(words.text("helpers.overview.csv"), () -> file, this::export),
                new WorkbookDownload(
                        words.text("helpers.overview.xlsx"),
                        () -> file,
                        out -> overviews.workbook(chosen, spoken, out)));
    }

    private void remember() {
        var address = new HashMap<String, String>();
        circle.getOptionalValue()
                .ifPresent(one -> address.put("circle", one.id().toString()));
        language.getOptionalValue().ifPresent(one -> address.put("language", one.code()));
        navigator.remember(address);
    }

    private void show() {
        chosen = circle.getOptionalValue().map(CircleSummary::id).orElse(null);
        var found = overviews.of(chosen, language.getValue());
        shown.removeAll();
        shown.add(standing(found), free(found), due(), open(found.openShifts()), months(found));
    }

    private Section standing(CircleOverview found) {
        var section = section("standing", "helpers.overview.standing");
        var told = Stream.of(VolunteerStatus.values())
                .filter(status -> status != VolunteerStatus.LEFT)
                .filter(found.byStatus()::containsKey)
                .map(status -> words.text(
                        "helpers.overview.of-status",
                        words.of(status),
                        Objects.requireNonNull(found.byStatus().get(status))))
                .collect(Collectors.joining(" · "));
        section.add(told.isEmpty() ? soft(words.text("helpers.overview.nobody")) : new Paragraph(told));
        return section;
    }

    private Section free(CircleOverview found) {
        var section = section("free-now", "helpers.overview.free");
        section.add(soft(words.text(
                "helpers.overview.now",
                words.brief(found.now().day()),
                words.of(found.now().time()))));
        if (found.free().isEmpty()) {
            section.add(new Paragraph(words.text("helpers.overview.nobody-free")));
            return section;
        }
        var list = list();
        found.free().forEach(one -> list.add(person(one)));
        section.add(list);
        return section;
    }

    private ListItem person(VolunteerSummary one) {
        var item = new ListItem(new H3(new ViewLink(one.name(), "helpers/" + one.id())));
        item.add(new Paragraph(one.languages().stream().map(words::of).collect(Collectors.joining(", "))));
        var reach = Stream.of(one.phone(), one.email()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        item.add(soft(reach));
        return item;
    }

    /** What waits for somebody: of the circle that is chosen, or of all. */
    private Section due() {
        var one = chosen;
        var of = one == null ? "" : "&circle=" + one;
        var section = section("due", "helpers.overview.due");
        var list = list();
        if (access.may(HelpersPermissions.CERTIFICATES)) {
            add(
                    list,
                    one == null ? certificates.due() : certificates.due(one),
                    "helpers.overview.certificates",
                    "helpers?certificate=due" + of);
        }
        add(list, registrations.whoWaits().size(), "helpers.overview.registered-self", "helpers/registrations");
        add(
                list,
                one == null ? hours.waiting() : hours.waiting(one),
                "helpers.overview.hours-waiting",
                "helpers/hours?state=logged" + of);
        var open = HelpRequestQuery.ALL.being(HelpRequestState.OPEN).givenTo(one == null ? Set.of() : Set.of(one));
        add(list, requests.count(open), "helpers.overview.open-requests", "helpers/requests?state=open" + of);
        section.add(list.getChildren().findAny().isPresent() ? list : soft(words.text("helpers.overview.nothing-due")));
        return section;
    }

    private void add(UnorderedList list, long count, String key, String address) {
        if (count > 0) {
            list.add(new ListItem(new ViewLink(words.text(key, count), address)));
        }
    }

    private Section open(List<ShiftSummary> open) {
        var section = section("open-shifts", "helpers.overview.open-shifts");
        if (open.isEmpty()) {
            section.add(soft(words.text("helpers.overview.none-open", CircleOverviews.DAYS_AHEAD)));
            return section;
        }
        var list = list();
        open.forEach(one -> list.add(new ListItem(
                new H3(new ViewLink(one.title(), "helpers/shifts/" + one.id())),
                new Paragraph(new ShiftWords(words).when(one)),
                new ShiftBadge(words, one))));
        section.add(list);
        return section;
    }

    private Section months(CircleOverview found) {
        var section = section("hours-by-month", "helpers.overview.months");
        section.add(new MonthsTable(words, found.months()));
        PastNote.of(words, found.months().stream().mapToLong(MonthOfHours::past).sum())
                .ifPresent(section::add);
        return section;
    }

    private Section section(String id, String title) {
        var section = FormParts.section(words.text(title));
        section.setId(id);
        return section;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("helpers-own-list");
        return list;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("helpers-soft");
        return paragraph;
    }

    /** Off the UI thread. */
    private void export(CsvRows rows) {
        rows.add(
                words.text("helpers.overview.month"),
                words.text("helpers.overview.hours"),
                words.text("helpers.overview.people"));
        overviews
                .months(chosen)
                .forEach(one -> rows.add(one.month(), DurationText.of(one.minutes()), one.volunteers()));
    }
}
