package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.PlanQualities;
import org.lotse.liga.api.load.PlanQuality;
import org.lotse.liga.api.load.PlanShare;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
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
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How good plans are, by municipality and, where figures tell, by carrier; the quarter stands in the address. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/plans",
        permission = "liga.read",
        title = "liga.plans.title",
        menu = false,
        icon = "clipboard-check",
        order = 57)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class PlanQualityView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient PlanQualities plans;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final transient RatioWords said;
    private final Select<LocalDate> quarter = new Select<>();
    private final Div filters = new Div(quarter);
    private final Div page = new Div();
    private transient @Nullable PlanQuality shown;

    /** Draws the frame; {@link #enter} reads the figures. */
    @Activate
    public PlanQualityView(
            @Reference PlanQualities plans,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.plans = plans;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        said = new RatioWords(words);
        quarter.setLabel(words.text("liga.plans.quarter"));
        quarter.setItemLabelGenerator(this::name);
        quarter.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                navigator.remember(Map.of("quarter", change.getValue().toString()));
                show(change.getValue());
            }
        });
        filters.addClassName("liga-filters");
        var actions = access.may(LigaPermissions.EXPORT)
                ? new Component[] {
                    new CsvDownload(words.text("liga.list.export"), () -> words.text("liga.plans.file"), this::write)
                }
                : new Component[0];
        getContent().setId("plan-quality");
        getContent()
                .add(
                        new ViewLink(words.text("liga.load.back"), "liga/care-ratio"),
                        new ViewHeader(words.text("liga.plans.title"), actions),
                        filters,
                        page);
    }

    @Override
    public void enter(Visit visit) {
        var quarters = plans.quarters();
        filters.setVisible(!quarters.isEmpty());
        page.removeAll();
        shown = null;
        if (quarters.isEmpty()) {
            page.add(new EmptyState("clipboard-check", words.text("liga.plans.none")));
            return;
        }
        quarter.setItems(quarters);
        var wanted = visit.query("quarter").flatMap(Days::read).filter(quarters::contains);
        quarter.setValue(wanted.orElse(quarters.getFirst()));
        show(quarter.getValue());
    }

    private void show(LocalDate lastDay) {
        var quality = plans.of(lastDay);
        shown = quality;
        page.removeAll();
        page.add(FormParts.soft(words.text("liga.plans.rounded")));
        if (!quality.missing().isEmpty()) {
            page.add(FormParts.warning(words.text("liga.plans.missing", municipalities.names(quality.missing()))));
        }
        page.add(towns(quality), carriers(quality));
    }

    private Section towns(PlanQuality quality) {
        var title = words.text("liga.plans.by-town");
        var heads = new ArrayList<>(heads());
        heads.add(words.text("liga.plans.carriers"));
        var table = new DataTable(title, heads);
        quality.towns().forEach(town -> {
            var cells = new ArrayList<>(cells(town.share()));
            cells.add(town.carriers().isEmpty() ? "–" : String.join(", ", town.carriers()));
            table.texts(new Span(municipalities.name(town.municipality())), cells.toArray(String[]::new));
        });
        var all = new ArrayList<>(cells(quality.total()));
        all.add("");
        table.texts(new Span(words.text("liga.plans.all")), all.toArray(String[]::new));
        return panel("plans-by-town", title, table);
    }

    private Section carriers(PlanQuality quality) {
        var title = words.text("liga.plans.by-carrier");
        var panel = panel("plans-by-carrier", title, FormParts.soft(words.text("liga.plans.by-carrier-help")));
        if (quality.carriers().isEmpty()) {
            panel.add(new Paragraph(words.text("liga.plans.no-carrier")));
            return panel;
        }
        var table = new DataTable(title, heads());
        quality.carriers()
                .forEach(carrier -> table.texts(
                        new Span(words.text("liga.plans.towns-of", carrier.name(), carrier.municipalities())),
                        cells(carrier.share()).toArray(String[]::new)));
        panel.add(table);
        return panel;
    }

    private void write(CsvRows rows) {
        if (shown == null) {
            return;
        }
        rows.add(heads().toArray());
        shown.towns().forEach(town -> row(rows, municipalities.name(town.municipality()), town.share()));
        shown.carriers()
                .forEach(carrier -> row(
                        rows,
                        words.text("liga.plans.towns-of", carrier.name(), carrier.municipalities()),
                        carrier.share()));
        row(rows, words.text("liga.plans.all"), shown.total());
    }

    private void row(CsvRows rows, String who, PlanShare share) {
        var cells = new ArrayList<Object>(List.of(who));
        cells.addAll(cells(share));
        rows.add(cells.toArray());
    }

    private List<String> heads() {
        return List.of(
                words.text("liga.plans.who"),
                words.text("liga.plans.cases"),
                words.text("liga.plans.agreed"),
                words.text("liga.plans.in-time"),
                words.text("liga.plans.closed"),
                words.text("liga.plans.areas"),
                words.text("liga.plans.settled"));
    }

    private List<String> cells(PlanShare share) {
        return List.of(
                said.whole(share.cases()),
                percent(share.agreed()),
                percent(share.inTime()),
                said.whole(share.closed()),
                share.areasPerClosed() == null ? "–" : said.one(share.areasPerClosed()),
                percent(share.settled()));
    }

    private String percent(@Nullable Integer percent) {
        return percent == null ? "–" : words.text("liga.plans.percent", percent);
    }

    private String name(LocalDate lastDay) {
        return words.text(
                "liga.plans.quarter-name", lastDay.get(IsoFields.QUARTER_OF_YEAR), String.valueOf(lastDay.getYear()));
    }

    private static Section panel(String id, String title, Component content) {
        var section = new Section(new H2(title), content);
        section.setId(id);
        section.addClassName("liga-panel");
        return section;
    }
}
