package org.lotse.liga.ui.load;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryModels;
import org.lotse.liga.api.load.CareRatios;
import org.lotse.liga.api.load.TownLoad;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.tenant.Associations;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All municipalities of the district at a glance, beside their neighbours: model, carriers, ratio, and where somebody should look. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/district",
        permission = "liga.read",
        title = "liga.district.title",
        icon = "map-marker",
        order = 53)
@StyleSheet("context://liga/liga.css")
@StyleSheet("context://liga/load.css")
public final class DistrictView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryModels deliveries;
    private final transient CareRatios ratios;
    private final transient Tenants tenants;
    private final transient Associations associations;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final transient RatioWords said;
    private final Div page = new Div();
    private transient List<Town> towns = List.of();

    /** Draws the frame; {@link #enter} reads the municipalities. */
    @Activate
    public DistrictView(
            @Reference DeliveryModels deliveries,
            @Reference CareRatios ratios,
            @Reference Tenants tenants,
            @Reference Associations associations,
            @Reference Access access,
            @Reference Texts texts) {
        this.deliveries = deliveries;
        this.ratios = ratios;
        this.tenants = tenants;
        this.associations = associations;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        said = new RatioWords(words);
        var actions = access.may(LigaPermissions.EXPORT)
                ? new Component[] {
                    new CsvDownload(words.text("liga.list.export"), () -> words.text("liga.district.file"), this::write)
                }
                : new Component[0];
        getContent().setId("district");
        getContent().add(new ViewHeader(words.text("liga.district.title"), actions), page);
    }

    @Override
    public void enter(Visit visit) {
        var today = ratios.today();
        var loads = today.towns().stream().collect(Collectors.toMap(TownLoad::municipality, Function.identity()));
        towns = deliveries.today().stream()
                .flatMap(row -> Optional.ofNullable(loads.get(row.municipality())).stream()
                        .map(load -> new Town(row, load)))
                .toList();
        var alerted = towns.stream().filter(Town::isAlerted).count();
        page.removeAll();
        page.add(
                FormParts.soft(words.text(
                        "liga.district.summary",
                        towns.size(),
                        said.ratio(today.total().perPost()),
                        alerted)),
                FormParts.soft(words.text("liga.district.keys")),
                legend(),
                board(),
                table());
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("liga-legend");
        legend.getElement().setAttribute("aria-label", words.text("liga.district.legend"));
        for (var model : DeliveryModel.values()) {
            var mark = new Span(words.text("liga.model-mark." + Town.style(model)));
            mark.addClassNames("liga-tile-mark", "liga-tile-" + Town.style(model));
            legend.add(new ListItem(mark, new Span(words.of(model))));
        }
        return legend;
    }

    private TileBoard board() {
        var groups = new TreeMap<String, List<Town>>(towns.stream()
                .collect(Collectors.groupingBy(town -> group(town.key()).orElse(""))));
        var alone = groups.remove("");
        var board = new TileBoard();
        words.sorted(groups.keySet(), Function.identity())
                .forEach(name -> board.group(
                        words.text("liga.district.association", name), tiles(groups.getOrDefault(name, List.of()))));
        if (alone != null) {
            board.group(words.text("liga.district.without-association"), tiles(alone));
        }
        return board;
    }

    private List<TownTile> tiles(List<Town> group) {
        return group.stream()
                .map(town -> new TownTile(said, municipalities.name(town.key()), town))
                .toList();
    }

    private Optional<String> group(Ags key) {
        return tenants.all().stream()
                .map(Tenant::id)
                .filter(id -> id.value().equals(key.value()))
                .findFirst()
                .flatMap(associations::of);
    }

    private Section table() {
        var title = words.text("liga.district.table");
        var table = new DataTable(title, heads());
        towns.forEach(town -> table.texts(
                new ViewLink(municipalities.name(town.key()), "liga/municipalities/" + town.key()),
                cells(town).toArray(String[]::new)));
        var section = new Section(new H2(title), table);
        section.setId("district-table");
        section.addClassName("liga-panel");
        return section;
    }

    private List<String> heads() {
        return List.of(
                words.text("liga.municipalities.municipality"),
                words.text("liga.district.association-short"),
                words.text("liga.municipalities.model"),
                words.text("liga.carriers.title"),
                words.text("liga.load.per-post"),
                words.text("liga.load.look-at"));
    }

    private List<String> cells(Town town) {
        return List.of(
                group(town.key()).orElse("–"),
                town.modelWords(said),
                town.carriers(said),
                town.ratio(said),
                String.join(", ", town.alerts(said)));
    }

    private void write(CsvRows rows) {
        rows.add(heads().toArray());
        towns.forEach(town -> {
            var cells = new ArrayList<Object>(List.of(municipalities.name(town.key())));
            cells.addAll(cells(town));
            rows.add(cells.toArray());
        });
    }
}
