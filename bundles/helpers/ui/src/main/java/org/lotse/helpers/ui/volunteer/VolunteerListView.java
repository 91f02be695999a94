package org.lotse.helpers.ui.volunteer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.VolunteerSort;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.message.Ticks;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.SortedColumns;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The volunteers of the municipality: who speaks what, can do what, and has time when. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "helpers", permission = "helpers.read", title = "helpers.list.title", icon = "handshake", order = 10)
@StyleSheet("context://helpers/helpers.css")
public final class VolunteerListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient VolunteerService volunteers;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Ticks ticks;
    private final transient Set<VolunteerId> registeredSelf;
    private final VolunteerFilters filters;
    private final KeysetGrid<VolunteerSummary> list;
    private final Grid.Column<VolunteerSummary> status;
    private final Grid.Column<VolunteerSummary> erasing;
    private final transient SortedColumns<VolunteerSummary, VolunteerSort> sorted;
    private transient VolunteerQuery query = VolunteerQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public VolunteerListView(
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference Registrations registrations,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.volunteers = volunteers;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        ticks = new Ticks(words, navigator);
        registeredSelf = registrations.whoWaits();
        filters = new VolunteerFilters(
                words,
                volunteers.overview(),
                circles.all(),
                access.may(HelpersPermissions.CERTIFICATES),
                () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> volunteers.list(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                VolunteerSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(VolunteerSort.NAME, false)));
        status = columns();
        erasing = list.grid()
                .addColumn(row -> row.eraseOn() == null ? "" : Localized.date(row.eraseOn()))
                .setHeader(getTranslation("helpers.leaving.erase-on"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("helpers.list.title"));
        list.onOpen(row -> navigator.to("helpers/" + row.id()));
        getContent().setId("volunteers");
        getContent().addClassName("helpers-list");
        getContent().add(new ViewHeader(getTranslation("helpers.list.title"), actions()), filters, list);
    }

    @Override
    public void enter(Visit visit) {
        var asked = ListAddress.read(visit);
        query = asked.withCertificateDue(asked.certificateDue() && access.may(HelpersPermissions.CERTIFICATES));
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(VolunteerQuery wanted) {
        query = wanted;
        navigator.remember(ListAddress.write(query));
        refresh();
    }

    private void refresh() {
        // Where all have left, the day says more than the word beside it.
        erasing.setVisible(query.status() == VolunteerStatus.LEFT);
        status.setVisible(query.status() != VolunteerStatus.LEFT);
        list.whenEmpty(query.isNarrow() ? nobodyFound() : nobodyYet());
        list.reload();
    }

    /** Returns the one that says how far somebody has come. */
    private Grid.Column<VolunteerSummary> columns() {
        if (access.may(HelpersPermissions.EDIT)) {
            list.grid()
                    .addComponentColumn(ticks::box)
                    .setHeader(ticks.head())
                    .setWidth("3.25rem")
                    .setFlexGrow(0);
        }
        var name = list.grid().addColumn(VolunteerSummary::name).setFlexGrow(2);
        var state = list.grid().addComponentColumn(this::status);
        var languages = list.grid().addColumn(this::languages).setFlexGrow(3);
        var skills = list.grid().addColumn(this::skills).setFlexGrow(3);
        var availability = list.grid().addComponentColumn(row -> new WeekPicture(words, row.availability()));
        var since = list.grid().addColumn(VolunteerListView::since);
        name.setHeader(getTranslation("helpers.volunteer.name")).setRowHeader(true);
        state.setHeader(getTranslation("helpers.volunteer.status"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        languages.setHeader(getTranslation("helpers.volunteer.languages"));
        skills.setHeader(getTranslation("helpers.volunteer.skills"));
        availability
                .setHeader(WeekPicture.head(words, getTranslation("helpers.volunteer.availability")))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        since.setHeader(getTranslation("helpers.volunteer.since"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        sorted.add(name, VolunteerSort.NAME);
        sorted.add(state, VolunteerSort.STATUS);
        sorted.add(since, VolunteerSort.SINCE);
        list.onlyWhenWide(List.of(languages, skills, availability, since));
        return state;
    }

    private Component status(VolunteerSummary row) {
        var status = new Div(new StatusBadge(words, row.status()));
        if (registeredSelf.contains(row.id())) {
            var how = new Paragraph(getTranslation("helpers.registered.title"));
            how.addClassName("helpers-soft");
            status.add(how);
        }
        return status;
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(HelpersPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    getTranslation("helpers.list.export"),
                    () -> getTranslation("helpers.list.file"),
                    new VolunteerTable(volunteers, words, () -> query)));
        }
        if (access.may(HelpersPermissions.EDIT)) {
            actions.add(ticks.button());
            actions.add(register());
        }
        return actions.toArray(Component[]::new);
    }

    private Button register() {
        var register = new Button(
                getTranslation("helpers.list.register"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/new"));
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return register;
    }

    private Component nobodyFound() {
        var clear = new Button(getTranslation("helpers.list.clear"), click -> filters.clear());
        return new EmptyState("search", getTranslation("helpers.list.nobody-found"), clear);
    }

    private Component nobodyYet() {
        var text = getTranslation("helpers.list.nobody-yet");
        return access.may(HelpersPermissions.EDIT)
                ? new EmptyState("handshake", text, register())
                : new EmptyState("handshake", text);
    }

    private VolunteerFilters filters() {
        return filters;
    }

    private String languages(VolunteerSummary row) {
        return row.languages().stream().map(words::brief).collect(Collectors.joining(", "));
    }

    private String skills(VolunteerSummary row) {
        return row.skills().stream().map(words::skill).sorted().collect(Collectors.joining(", "));
    }

    private static String since(VolunteerSummary row) {
        return row.memberSince() == null ? "" : Localized.date(row.memberSince());
    }
}
