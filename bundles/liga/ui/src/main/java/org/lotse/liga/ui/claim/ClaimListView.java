package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.claim.ClaimList;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimSort;
import org.lotse.liga.api.claim.ClaimSummary;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
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

/** Cost claims of carriers, with the sum of what is shown. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/claims", permission = "liga.read", title = "liga.claims.title", icon = "invoice", order = 70)
@StyleSheet("context://liga/liga.css")
public final class ClaimListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient ClaimList claims;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final ClaimFilters filters;
    private final Paragraph sum = FormParts.soft("");
    private final KeysetGrid<ClaimSummary> list;
    private final transient SortedColumns<ClaimSummary, ClaimSort> sorted;
    private transient ClaimQuery query = ClaimQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public ClaimListView(
            @Reference ClaimList claims,
            @Reference Carriers carriers,
            @Reference Agreements agreements,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.claims = claims;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        filters = new ClaimFilters(
                words, carriers.all(), agreements.all(), () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> claims.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                ClaimSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(ClaimSort.FROM, true)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.claims.title"));
        list.onOpen(row -> navigator.to("liga/claims/" + row.id()));
        sum.setId("sum");
        getContent().setId("claims");
        getContent().addClassName("liga-list");
        getContent().add(new ViewHeader(words.text("liga.claims.title"), actions()), filters, sum, list);
    }

    @Override
    public void enter(Visit visit) {
        query = ClaimAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(ClaimQuery wanted) {
        query = wanted;
        navigator.remember(ClaimAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
        sum.setText(words.text("liga.claims.sum", words.euros(claims.sum(query))));
    }

    private void columns() {
        var grid = list.grid();
        grid.addComponentColumn(this::what)
                .setHeader(words.text("liga.agreement.carrier"))
                .setRowHeader(true)
                .setFlexGrow(4);
        var from = grid.addColumn(row -> words.of(new Period(row.from(), row.to())))
                .setHeader(words.text("liga.claim.period"))
                .setFlexGrow(3);
        var overhead = grid.addColumn(row -> words.euros(row.overhead()))
                .setHeader(words.text("liga.claim.overhead"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        var total = grid.addColumn(row -> words.euros(row.total()))
                .setHeader(words.text("liga.claim.total"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        var state = grid.addComponentColumn(this::state)
                .setHeader(words.text("liga.claim.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        sorted.add(from, ClaimSort.FROM);
        sorted.add(total, ClaimSort.TOTAL);
        list.onlyWhenWide(List.of(overhead, from, state));
    }

    private Div what(ClaimSummary row) {
        var agreement = new Div(row.agreementTitle());
        agreement.addClassName("liga-soft");
        return new Div(new Div(row.carrierName()), agreement);
    }

    private Div state(ClaimSummary row) {
        var state = new Div(new ClaimBadge(words, row.state()));
        if (row.version() > 1) {
            state.add(new Div(words.text("liga.claim.version-of", row.version())));
        }
        return state;
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"),
                    () -> words.text("liga.claims.file"),
                    new ClaimTable(claims, words, () -> query)));
        }
        if (access.may(LigaPermissions.EDIT)) {
            actions.add(enterOne());
        }
        return actions.toArray(Component[]::new);
    }

    private Button enterOne() {
        return FormParts.adding(words.text("liga.claims.enter"), () -> navigator.to("liga/claims/new"));
    }

    private Component noneFound() {
        var clear = new Button(words.text("liga.list.clear"), click -> filters.clear());
        return new EmptyState("search", words.text("liga.claims.none-found"), clear);
    }

    private Component noneYet() {
        return access.may(LigaPermissions.EDIT)
                ? new EmptyState("invoice", words.text("liga.claims.none-yet"), enterOne())
                : new EmptyState("invoice", words.text("liga.claims.none-yet"));
    }

    private ClaimFilters filters() {
        return filters;
    }
}
