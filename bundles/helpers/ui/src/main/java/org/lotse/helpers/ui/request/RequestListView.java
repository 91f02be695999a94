package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.request.HelpRequestList;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSort;
import org.lotse.helpers.api.request.HelpRequestSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.circle.CircleChoice;
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

/** What the helper circle was asked for, and how far it has come. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/requests",
        permission = "helpers.read",
        title = "helpers.requests.title",
        icon = "hands-up",
        order = 15)
@StyleSheet("context://helpers/helpers.css")
public final class RequestListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient HelpRequestList requests;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient CircleChoice names;
    private final RequestFilters filters;
    private final KeysetGrid<HelpRequestSummary> list;
    private final transient SortedColumns<HelpRequestSummary, HelpRequestSort> sorted;
    private transient HelpRequestQuery query = HelpRequestQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public RequestListView(
            @Reference HelpRequestList requests,
            @Reference Circles circles,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.requests = requests;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        var known = circles.all();
        names = new CircleChoice(words, known);
        filters = new RequestFilters(
                words, requests.overview(), known, () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> requests.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                HelpRequestSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(HelpRequestSort.RECEIVED, false)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("helpers.requests.title"));
        list.onOpen(row -> navigator.to("helpers/requests/" + row.id()));
        getContent().setId("requests");
        getContent().addClassName("helpers-list");
        getContent().add(new ViewHeader(getTranslation("helpers.requests.title"), actions()), filters, list);
    }

    @Override
    public void enter(Visit visit) {
        query = RequestAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(HelpRequestQuery wanted) {
        query = wanted;
        navigator.remember(RequestAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        grid.addColumn(row -> words.request(row.skill(), row.firstName()))
                .setHeader(getTranslation("helpers.request.title"))
                .setRowHeader(true)
                .setFlexGrow(3);
        var state = grid.addComponentColumn(row -> new StateBadge(words, row.state()))
                .setHeader(getTranslation("helpers.request.state"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        var languages = grid.addColumn(this::languages)
                .setHeader(getTranslation("helpers.request.languages"))
                .setFlexGrow(1);
        var circle = grid.addColumn(row -> row.circle() == null ? "" : names.name(row.circle()))
                .setHeader(getTranslation("helpers.volunteer.circle"))
                .setFlexGrow(1);
        var hours = grid.addColumn(HelpRequestSummary::hoursPerWeek)
                .setHeader(getTranslation("helpers.request.hours"))
                .setWidth("7rem")
                .setFlexGrow(0);
        var from = grid.addColumn(row -> Localized.date(row.from()))
                .setHeader(getTranslation("helpers.request.from"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        var received = grid.addColumn(row -> Localized.date(row.receivedOn()))
                .setHeader(getTranslation("helpers.request.received"))
                .setWidth("9rem")
                .setFlexGrow(0);
        sorted.add(state, HelpRequestSort.STATE);
        sorted.add(from, HelpRequestSort.FROM);
        sorted.add(received, HelpRequestSort.RECEIVED);
        list.onlyWhenWide(List.of(languages, circle, hours, from, received));
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(HelpersPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    getTranslation("helpers.list.export"),
                    () -> getTranslation("helpers.requests.file"),
                    new RequestTable(requests, words, names, () -> query)));
        }
        if (access.may(HelpersPermissions.EDIT)) {
            actions.add(enterOne());
        }
        return actions.toArray(Component[]::new);
    }

    private Button enterOne() {
        var button = new Button(
                getTranslation("helpers.requests.enter"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/requests/new"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component noneFound() {
        var clear = new Button(getTranslation("helpers.list.clear"), click -> filters.clear());
        return new EmptyState("search", getTranslation("helpers.requests.none-found"), clear);
    }

    private Component noneYet() {
        var text = getTranslation("helpers.requests.none-yet");
        return access.may(HelpersPermissions.EDIT)
                ? new EmptyState("hands-up", text, enterOne())
                : new EmptyState("hands-up", text);
    }

    private RequestFilters filters() {
        return filters;
    }

    private String languages(HelpRequestSummary row) {
        return row.languages().stream().map(words::of).sorted().collect(Collectors.joining(", "));
    }
}
