package org.lotse.liga.ui.delivery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryModels;
import org.lotse.liga.api.delivery.DeliveryRow;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All municipalities of the district: who delivers there, which carriers work there with how many posts, and what does not fit together. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/municipalities",
        permission = "liga.read",
        title = "liga.municipalities.title",
        icon = "map-marker",
        order = 58)
@StyleSheet("context://liga/liga.css")
public final class MunicipalityListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryModels deliveries;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final Paragraph summary = FormParts.soft("");
    private final KeysetGrid<DeliveryRow> list;
    private transient List<DeliveryRow> rows = List.of();

    /** Draws the grid; {@link #enter} reads the rows. */
    @Activate
    public MunicipalityListView(
            @Reference DeliveryModels deliveries,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.deliveries = deliveries;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        list = new KeysetGrid<>(after -> new Page<>(rows, Optional.empty()));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.municipalities.title"));
        list.onOpen(row -> navigator.to("liga/municipalities/" + row.municipality()));
        summary.setId("summary");
        getContent().setId("municipalities");
        getContent().addClassName("liga-list");
        getContent().add(new ViewHeader(words.text("liga.municipalities.title")), summary, list);
    }

    @Override
    public void enter(Visit visit) {
        rows = deliveries.today();
        list.reload();
        summary.setText(Stream.of(DeliveryModel.values())
                .map(model -> words.text("liga.municipalities.count", count(model), words.of(model)))
                .collect(Collectors.joining(", ")));
    }

    private long count(DeliveryModel model) {
        return rows.stream()
                .filter(row -> row.now() != null && row.now().model() == model)
                .count();
    }

    private void columns() {
        var grid = list.grid();
        grid.addColumn(row -> municipalities.name(row.municipality()))
                .setHeader(words.text("liga.municipalities.municipality"))
                .setRowHeader(true)
                .setFlexGrow(3);
        grid.addComponentColumn(this::model)
                .setHeader(words.text("liga.municipalities.model"))
                .setFlexGrow(4);
        var carriers = grid.addColumn(row -> String.join(", ", row.carriers()))
                .setHeader(words.text("liga.carriers.title"))
                .setFlexGrow(3);
        var posts = grid.addColumn(this::posts)
                .setHeader(words.text("liga.municipalities.posts"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        var next = grid.addColumn(this::next)
                .setHeader(words.text("liga.municipalities.next"))
                .setFlexGrow(3);
        list.onlyWhenWide(List.of(carriers, posts, next));
    }

    private Div model(DeliveryRow row) {
        var cell = new Div();
        cell.addClassName("liga-badges");
        if (row.now() != null) {
            cell.add(new ModelBadge(words, row.now().model()));
        }
        if (row.alert() != null) {
            cell.add(new ModelBadge(words, row.alert()));
        }
        return cell;
    }

    private String posts(DeliveryRow row) {
        if (row.posts().signum() == 0) {
            return "–";
        }
        return row.vacant().signum() == 0
                ? words.brief(row.posts())
                : words.text("liga.municipalities.posts-vacant", words.brief(row.posts()), words.brief(row.vacant()));
    }

    private String next(DeliveryRow row) {
        var next = row.next();
        return next == null
                ? ""
                : words.text("liga.municipalities.from", Localized.date(next.from()), words.of(next.model()));
    }
}
