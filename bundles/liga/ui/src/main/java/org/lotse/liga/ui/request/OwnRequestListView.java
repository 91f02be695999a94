package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.lotse.liga.api.request.OwnRequests;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSort;
import org.lotse.liga.api.request.RequestSummary;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
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

/** In a municipality: what it and its district ask of each other. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/own-requests",
        permission = "liga.ask",
        title = "liga.own-requests.title",
        icon = "comments",
        order = 57)
@StyleSheet("context://liga/liga.css")
public final class OwnRequestListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient Navigator navigator;
    private final transient Words words;
    private final RequestFilters filters;
    private final KeysetGrid<RequestSummary> list;
    private final transient SortedColumns<RequestSummary, RequestSort> sorted;
    private transient RequestQuery query = RequestQuery.OPEN;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public OwnRequestListView(
            @Reference OwnRequests requests,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        var municipalities = new Municipalities(tenants);
        filters = new RequestFilters(words, municipalities, () -> show(filters().narrow(query))).withoutMunicipality();
        list = new KeysetGrid<>(after -> requests.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                RequestSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(RequestSort.DUE, false)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.own-requests.title"));
        list.onOpen(row -> navigator.to("liga/own-requests/" + row.id()));
        var table = new RequestTable(row -> requests.export(query, row), words, municipalities);
        getContent().setId("own-requests");
        getContent().addClassName("liga-list");
        getContent()
                .add(
                        new ViewHeader(
                                words.text("liga.own-requests.title"),
                                new CsvDownload(
                                        words.text("liga.list.export"), () -> words.text("liga.requests.file"), table),
                                open()),
                        filters,
                        list);
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
        list.whenEmpty(
                query.isNarrow()
                        ? new EmptyState(
                                "search",
                                words.text("liga.requests.none-found"),
                                new Button(words.text("liga.list.clear"), click -> filters.clear()))
                        : new EmptyState("comments", words.text("liga.own-requests.none-open"), open()));
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        grid.addComponentColumn(row ->
                        new RequestSubject(words, row, ", " + words.text("liga.request.asked-by-side", asker(row))))
                .setHeader(words.text("liga.request.subject"))
                .setRowHeader(true)
                .setFlexGrow(4);
        var received = grid.addColumn(row -> Localized.date(row.receivedOn()))
                .setHeader(words.text("liga.request.received-on"))
                .setWidth("7.25rem")
                .setFlexGrow(0);
        var due = grid.addColumn(row -> Localized.date(row.due()))
                .setHeader(words.text("liga.request.due"))
                .setWidth("7.25rem")
                .setFlexGrow(0);
        var contact = grid.addColumn(RequestSummary::responsibleName)
                .setHeader(words.text("liga.request.contact"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new RequestBadge(words, row.state(), row.overdue()))
                .setHeader(words.text("liga.request.state"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        sorted.add(received, RequestSort.RECEIVED);
        sorted.add(due, RequestSort.DUE);
        list.onlyWhenWide(List.of(received, due, contact));
    }

    private String asker(RequestSummary row) {
        return words.named("asker", row.asker());
    }

    private Component open() {
        return FormParts.adding(words.text("liga.own-requests.open"), () -> navigator.to("liga/own-requests/new"));
    }

    private RequestFilters filters() {
        return filters;
    }
}
