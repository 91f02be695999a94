package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.money.PaymentList;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSort;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.ui.CircleBox;
import org.lotse.helpers.ui.Words;
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

/** What volunteers receive, with the sum of what is shown. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/payments",
        permission = "helpers.payments",
        title = "helpers.payments.title",
        icon = "euro",
        order = 28)
@StyleSheet("context://helpers/helpers.css")
public final class PaymentListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient PaymentList payments;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient CircleBox circles;
    private final PaymentFilters filters;
    private final Paragraph sum = new Paragraph();
    private final KeysetGrid<PaymentSummary> list;
    private final transient SortedColumns<PaymentSummary, PaymentSort> sorted;
    private transient PaymentQuery query = PaymentQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public PaymentListView(
            @Reference PaymentList payments,
            @Reference Circles circles,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.payments = payments;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        var known = circles.all();
        this.circles = new CircleBox(words, known);
        filters = new PaymentFilters(words, known, () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> payments.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                PaymentSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(PaymentSort.PAY_ON, true)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("helpers.payments.title"));
        list.onOpen(row -> navigator.to("helpers/payments/" + row.id()));
        sum.setId("sum");
        sum.addClassName("helpers-soft");
        getContent().setId("payments");
        getContent().addClassName("helpers-list");
        getContent().add(new ViewHeader(getTranslation("helpers.payments.title"), actions()), filters, sum, list);
    }

    @Override
    public void enter(Visit visit) {
        query = PaymentAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(PaymentQuery wanted) {
        query = wanted;
        navigator.remember(PaymentAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
        sum.setText(words.text("helpers.payments.sum", Euro.withSign(payments.sum(query), words.locale())));
    }

    private void columns() {
        var grid = list.grid();
        var name = grid.addColumn(PaymentSummary::volunteerName)
                .setHeader(getTranslation("helpers.payment.volunteer"))
                .setRowHeader(true)
                .setFlexGrow(2);
        grid.addColumn(row -> Euro.withSign(row.total(), words.locale()))
                .setHeader(getTranslation("helpers.payment.amount-short"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        var purpose = grid.addComponentColumn(this::purpose)
                .setHeader(getTranslation("helpers.payment.purpose-short"))
                .setFlexGrow(4);
        var receipts = grid.addColumn(this::receipts)
                .setHeader(getTranslation("helpers.payment.receipts"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        var payOn = grid.addColumn(row -> Localized.date(row.payOn()))
                .setHeader(getTranslation("helpers.payment.pay-on"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var state = grid.addComponentColumn(row -> new PaymentBadge(words, row.state()))
                .setHeader(getTranslation("helpers.payment.state"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        sorted.add(name, PaymentSort.NAME);
        sorted.add(payOn, PaymentSort.PAY_ON);
        list.onlyWhenWide(List.of(purpose, receipts, payOn, state));
    }

    private Div purpose(PaymentSummary row) {
        var kind = new Div(words.of(row.kind()));
        kind.addClassName("helpers-soft");
        return new Div(new Div(row.purpose()), kind);
    }

    private String receipts(PaymentSummary row) {
        return row.receipts() == 0 ? words.text("helpers.payment.no-receipt") : String.valueOf(row.receipts());
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(HelpersPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    getTranslation("helpers.list.export"),
                    () -> getTranslation("helpers.payments.file"),
                    new PaymentTable(payments, words, circles, () -> query)));
        }
        actions.add(enterOne());
        return actions.toArray(Component[]::new);
    }

    private Button enterOne() {
        var button = new Button(
                getTranslation("helpers.payment.enter"),
                new Icon("vaadin", "plus"),
                click -> navigator.to("helpers/payments/new"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component noneFound() {
        var clear = new Button(getTranslation("helpers.list.clear"), click -> filters.clear());
        return new EmptyState("search", getTranslation("helpers.payments.none-found"), clear);
    }

    private Component noneYet() {
        return new EmptyState("euro", getTranslation("helpers.payments.none-yet"), enterOne());
    }

    private PaymentFilters filters() {
        return filters;
    }
}
