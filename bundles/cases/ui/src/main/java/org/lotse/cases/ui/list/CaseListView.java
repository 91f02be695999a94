package org.lotse.cases.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.ui.ListAddress;
import org.lotse.cases.ui.StageBadge;
import org.lotse.cases.ui.StatusBadge;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
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

/** The cases of the municipality: find one, see who was not heard of for long, open a new one. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases", permission = "cases.read", title = "cases.list.title", icon = "folder-open", order = 10)
@StyleSheet("context://cases/cases.css")
public final class CaseListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient CaseService cases;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Clock clock;
    private final CaseFilters filters;
    private final KeysetGrid<CaseSummary> list;
    private final transient SortedColumns<CaseSummary, CaseSort> sorted;
    private transient CaseQuery query = CaseQuery.OPEN;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public CaseListView(
            @Reference CaseService cases,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.cases = cases;
        this.access = access;
        this.navigator = navigator;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        filters = new CaseFilters(words, cases.choices(), this::narrow, this::openOnlyMatch);
        list = new KeysetGrid<>(after -> cases.list(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                CaseSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(CaseSort.NAME, false)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(getTranslation("cases.list.title"));
        list.onOpen(this::open);
        getContent().setId("cases");
        getContent().addClassName("cases-list");
        getContent().add(new ViewHeader(getTranslation("cases.list.title"), actions()), filters, list);
    }

    @Override
    public void enter(Visit visit) {
        query = ListAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void narrow() {
        show(filters.narrow(query));
    }

    private void show(CaseQuery wanted) {
        query = wanted;
        navigator.remember(ListAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(filters.narrows() ? nothingFound() : nothingYet());
        list.reload();
    }

    private void open(CaseSummary row) {
        navigator.to("cases/" + row.id());
    }

    /** Whoever typed a whole number, or a rare name, need not reach for the list. */
    private void openOnlyMatch() {
        var found = cases.list(filters.narrow(query), null, 2).items();
        if (found.size() == 1) {
            open(found.getFirst());
        }
    }

    private void columns() {
        var number = list.grid().addColumn(row -> row.number().value());
        var name = list.grid().addColumn(this::name);
        var opened = list.grid().addColumn(row -> day(row.openedOn()));
        var contact = list.grid().addColumn(this::lastContact);
        var end = list.grid().addComponentColumn(this::periodEnd);
        var responsible = list.grid().addColumn(row -> row.responsible().name());
        sorted.add(number, CaseSort.NUMBER);
        sorted.add(name, CaseSort.NAME);
        sorted.add(opened, CaseSort.OPENED);
        sorted.add(contact, CaseSort.LAST_CONTACT);
        sorted.add(end, CaseSort.PERIOD_END);
        number.setHeader(getTranslation("cases.case.number"));
        name.setHeader(getTranslation("cases.person.name")).setRowHeader(true);
        opened.setHeader(getTranslation("cases.case.opened-on"));
        contact.setHeader(getTranslation("cases.contact.last"));
        end.setHeader(getTranslation("cases.period.ends-on"));
        responsible.setHeader(getTranslation("cases.case.responsible"));
        number.setWidth("10.5rem").setFlexGrow(0);
        name.setWidth("12rem").setFlexGrow(3);
        opened.setWidth("8rem").setFlexGrow(0);
        contact.setWidth("8.5rem").setFlexGrow(0);
        end.setWidth("10.5rem").setFlexGrow(0);
        responsible.setWidth("9rem").setFlexGrow(2);
        list.onlyWhenWide(List.<Column<CaseSummary>>of(opened, contact, end, responsible));
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(CasesPermissions.EXPORT)) {
            var name = getTranslation("cases.list.file");
            var heads = heads();
            actions.add(new CsvDownload(
                    getTranslation("cases.list.export"), () -> name, rows -> export(rows, heads, query)));
        }
        if (access.may(CasesPermissions.OPEN)) {
            actions.add(openNew());
        }
        return actions.toArray(Component[]::new);
    }

    private Button openNew() {
        var button = new Button(
                getTranslation("cases.list.open"), new Icon("vaadin", "plus"), click -> navigator.to("cases/new"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Object[] heads() {
        return new Object[] {
            getTranslation("cases.case.number"),
            getTranslation("cases.person.name"),
            getTranslation("cases.field.enteredOn"),
            getTranslation("cases.case.opened-on"),
            getTranslation("cases.contact.last"),
            getTranslation("cases.period.ends-on"),
            getTranslation("cases.case.responsible"),
            getTranslation("cases.list.standing"),
            getTranslation("cases.dispute.column")
        };
    }

    /** Off the UI thread. Days as in ISO 8601, which every spreadsheet reads in every language. */
    private void export(CsvRows rows, Object[] heads, CaseQuery wanted) {
        rows.add(heads);
        cases.export(
                wanted,
                row -> rows.add(
                        row.number(),
                        row.name(),
                        row.enteredOn(),
                        row.openedOn(),
                        row.lastContactOn(),
                        row.endsOn(),
                        row.responsible().name(),
                        words.of(row.status().standing()),
                        words.data(row.disputed())));
    }

    private Component nothingFound() {
        return new EmptyState(
                "search",
                getTranslation("cases.list.nothing-found"),
                new Button(getTranslation("cases.list.clear"), click -> filters.clear()));
    }

    private Component nothingYet() {
        var text = getTranslation("cases.list.nothing-yet");
        return access.may(CasesPermissions.OPEN)
                ? new EmptyState("folder-open", text, openNew())
                : new EmptyState("folder-open", text);
    }

    private Component periodEnd(CaseSummary row) {
        var cell = new Div();
        cell.addClassName("cases-end");
        if (row.status() == CaseStatus.CLOSED) {
            cell.add(new StatusBadge(words, row.status()));
        } else if (row.endsOn() != null) {
            cell.add(
                    new Span(Localized.date(row.endsOn())),
                    StageBadge.shortly(words, PeriodStage.of(row.endsOn(), LocalDate.now(clock))));
        }
        return cell;
    }

    private String name(CaseSummary row) {
        return words.name(row.name(), row.disputed());
    }

    private String lastContact(CaseSummary row) {
        return row.lastContactOn() == null ? getTranslation("cases.contact.none") : day(row.lastContactOn());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Localized.date(day);
    }
}
