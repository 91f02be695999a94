package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.request.RequestList;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSort;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Tenants;
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

/** What municipalities and carriers ask of each other: until when, and who sees to it. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/requests", permission = "liga.read", title = "liga.requests.title", icon = "comments", order = 84)
@StyleSheet("context://liga/liga.css")
public final class RequestListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient RequestList requests;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Municipalities municipalities;
    private final RequestFilters filters;
    private final KeysetGrid<RequestSummary> list;
    private final transient SortedColumns<RequestSummary, RequestSort> sorted;
    private transient RequestQuery query = RequestQuery.OPEN;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public RequestListView(
            @Reference RequestList requests,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.requests = requests;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        municipalities = new Municipalities(tenants);
        filters = new RequestFilters(words, municipalities, () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> requests.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                RequestSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(RequestSort.DUE, false)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.requests.title"));
        list.onOpen(row -> navigator.to("liga/requests/" + row.id()));
        getContent().setId("requests");
        getContent().addClassName("liga-list");
        getContent().add(new ViewHeader(words.text("liga.requests.title"), actions()), filters, list);
    }

    @Override
    public void enter(Visit visit) {
        query = RequestAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(RequestQuery wanted) {
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
        grid.addComponentColumn(row -> new RequestSubject(
                        words, row, row.shared() ? ", " + words.text("liga.request.shared-too") : ""))
                .setHeader(words.text("liga.request.subject"))
                .setRowHeader(true)
                .setFlexGrow(4);
        var who = grid.addComponentColumn(this::who)
                .setHeader(words.text("liga.request.between"))
                .setFlexGrow(3);
        var received = grid.addColumn(row -> Localized.date(row.receivedOn()))
                .setHeader(words.text("liga.request.received-on"))
                .setWidth("7.25rem")
                .setFlexGrow(0);
        var due = grid.addColumn(row -> Localized.date(row.due()))
                .setHeader(words.text("liga.request.due"))
                .setWidth("7.25rem")
                .setFlexGrow(0);
        var responsible = grid.addColumn(RequestSummary::responsibleName)
                .setHeader(words.text("liga.request.responsible"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new RequestBadge(words, row.state(), row.overdue()))
                .setHeader(words.text("liga.request.state"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        sorted.add(received, RequestSort.RECEIVED);
        sorted.add(due, RequestSort.DUE);
        list.onlyWhenWide(List.of(who, received, due, responsible));
    }

    private Div who(RequestSummary row) {
        var asker = new Div(words.text("liga.request.asked-by-side", words.named("asker", row.asker())));
        asker.addClassName("liga-soft");
        var town = municipalities.name(row.municipality());
        return new Div(new Div(row.carrierName() == null ? town : town + ", " + row.carrierName()), asker);
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"),
                    () -> words.text("liga.requests.file"),
                    new RequestTable(row -> requests.export(query, row), words, municipalities)));
        }
        if (access.may(LigaPermissions.EDIT)) {
            actions.add(enter());
        }
        return actions.toArray(Component[]::new);
    }

    private Button enter() {
        return FormParts.adding(words.text("liga.requests.enter"), () -> navigator.to("liga/requests/new"));
    }

    private Component noneFound() {
        var clear = new Button(words.text("liga.list.clear"), click -> filters.clear());
        return new EmptyState("search", words.text("liga.requests.none-found"), clear);
    }

    private Component noneYet() {
        return access.may(LigaPermissions.EDIT)
                ? new EmptyState("comments", words.text("liga.requests.none-open"), enter())
                : new EmptyState("comments", words.text("liga.requests.none-open"));
    }

    private RequestFilters filters() {
        return filters;
    }
}
