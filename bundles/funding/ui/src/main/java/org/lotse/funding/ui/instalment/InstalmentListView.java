package org.lotse.funding.ui.instalment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.funding.api.instalment.InstalmentRow;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All grants with what is planned, what came and what is late; late ones first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/instalments",
        permission = "funding.applications",
        title = "funding.instalments.title",
        icon = "money-deposit",
        order = 42)
@StyleSheet("context://funding/funding.css")
public final class InstalmentListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient Instalments instalments;
    private final transient Navigator navigator;
    private final transient Towns towns;
    private final transient Words words;
    private final TextField search;
    private final Select<Which> which = new Select<>();
    private final Paragraph summary = Parts.soft("");
    private final Div shown = new Div();
    /** What a download writes; read outside the session's lock. */
    private transient volatile List<InstalmentRow> rows = List.of();

    /** Which grants are listed; the names stand in addresses. */
    enum Which {
        ALL,
        LATE,
        PROVISIONAL
    }

    /** Draws the frame; {@link #enter} reads the rows. */
    @Activate
    public InstalmentListView(
            @Reference Instalments instalments,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.instalments = instalments;
        this.navigator = navigator;
        towns = new Towns(tenants);
        words = new Words(texts, Localized.language());
        search = Parts.text(words.text("funding.instalments.search"), 100);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        which.setLabel(words.text("funding.instalments.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> words.of("instalments-which", one));
        which.addValueChangeListener(change -> changed(change.isFromClient()));
        var filters = new Div(search, which);
        filters.addClassName("funding-question");
        summary.setId("instalments-summary");
        summary.getElement().setAttribute("role", "status");
        getContent().setId("instalments");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewHeader(
                                words.text("funding.instalments.title"),
                                new CsvDownload(
                                        words.text("funding.instalments.csv"),
                                        () -> words.text("funding.instalments.file"),
                                        this::export)),
                        filters,
                        summary,
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        search.setValue(visit.query("q").orElse(""));
        which.setValue(visit.query("state")
                .flatMap(name -> List.of(Which.values()).stream()
                        .filter(one -> name(one).equals(name))
                        .findFirst())
                .orElse(Which.ALL));
        show();
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            navigator.remember(Map.of(
                    "q",
                    search.getValue().strip(),
                    "state",
                    which.getValue() == Which.ALL ? "" : name(which.getValue())));
            show();
        }
    }

    private void show() {
        var all = instalments.all();
        rows = all.stream().filter(this::isWanted).toList();
        summary.setText(words.text(
                "funding.instalments.summary",
                rows.size(),
                rows.stream().filter(row -> row.balance().isLate()).count()));
        shown.removeAll();
        if (all.isEmpty()) {
            shown.add(new EmptyState(
                    "money-deposit",
                    words.text("funding.instalments.empty"),
                    new ViewLink(words.text("funding.instalments.to-applications"), "funding/applications")));
        } else if (rows.isEmpty()) {
            shown.add(Parts.soft(words.text("funding.instalments.none-found")));
        } else {
            shown.add(Parts.sheet(Parts.section(words.text("funding.instalments.grants"), table())));
        }
    }

    private SheetTable table() {
        var table = new SheetTable(
                words.text("funding.instalments.grant"),
                words.text("funding.instalments.towns"),
                words.text("funding.instalments.planned"),
                words.text("funding.instalments.received"),
                words.text("funding.instalments.paid-back"),
                words.text("funding.instalments.next"),
                words.text("funding.instalments.mark"));
        rows.forEach(row -> table.row(
                new ViewLink(
                        row.grant().title(),
                        "funding/instalments/" + row.grant().id()),
                towns.names(row.grant().municipalities()),
                words.euro(row.balance().planned()),
                words.euro(row.balance().received()),
                words.euro(row.balance().paidBack()),
                row.balance().next().map(Localized::date).orElse("–"),
                mark(row)));
        return table;
    }

    private Object mark(InstalmentRow row) {
        var marks = new Div();
        if (row.balance().overdue().signum() > 0) {
            marks.add(Parts.badge(
                    words.text(
                            "funding.instalments.late", words.euro(row.balance().overdue())),
                    true));
        }
        if (row.balance().claimedBack().signum() > 0) {
            marks.add(Parts.badge(
                    words.text(
                            "funding.instalments.claimed-back",
                            words.euro(row.balance().claimedBack())),
                    true));
        }
        if (row.balance().isPassedOnTooMuch()) {
            marks.add(Parts.badge(words.text("funding.instalments.passed-too-much"), true));
        }
        if (row.provisional()) {
            marks.add(Parts.badge(words.text("funding.instalments.provisional"), false));
        }
        return marks;
    }

    private boolean isWanted(InstalmentRow row) {
        var wanted = switch (which.getValue()) {
            case ALL -> true;
            case LATE -> row.balance().isLate();
            case PROVISIONAL -> row.provisional();
        };
        var text = search.getValue().strip().toLowerCase(Locale.ROOT);
        var said = row.grant().title() + " " + row.grant().reference() + " "
                + towns.names(row.grant().municipalities());
        return wanted && said.toLowerCase(Locale.ROOT).contains(text);
    }

    private static String name(Which one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Off the UI thread. */
    private void export(CsvRows csv) {
        csv.add(
                words.text("funding.instalments.grant"),
                words.text("funding.instalments.reference"),
                words.text("funding.instalments.towns"),
                words.text("funding.instalments.planned"),
                words.text("funding.instalments.received"),
                words.text("funding.instalments.paid-back"),
                words.text("funding.balance.overdue"),
                words.text("funding.balance.claimed-back"),
                words.text("funding.balance.passed-on"),
                words.text("funding.instalments.next"));
        rows.forEach(row -> csv.add(
                row.grant().title(),
                row.grant().reference(),
                towns.names(row.grant().municipalities()),
                words.plain(row.balance().planned()),
                words.plain(row.balance().received()),
                words.plain(row.balance().paidBack()),
                words.plain(row.balance().overdue()),
                words.plain(row.balance().claimedBack()),
                words.plain(row.balance().passedOn()),
                row.balance().next().map(Localized::date).orElse("")));
    }
}
