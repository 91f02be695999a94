package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.post.PostList;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSort;
import org.lotse.liga.api.post.PostSummary;
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

/** Posts of carriers: who holds them, since when nobody does, and for which municipalities they are. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "liga/posts", permission = "liga.read", title = "liga.posts.title", icon = "users", order = 67)
@StyleSheet("context://liga/liga.css")
public final class PostListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;

    private final transient PostList posts;
    private final transient Access access;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Municipalities municipalities;
    private final PostFilters filters;
    private final KeysetGrid<PostSummary> list;
    private final transient SortedColumns<PostSummary, PostSort> sorted;
    private transient PostQuery query = PostQuery.ALL;

    /** Draws filters and list; rows come when they are seen. */
    @Activate
    public PostListView(
            @Reference PostList posts,
            @Reference Carriers carriers,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.posts = posts;
        this.access = access;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        municipalities = new Municipalities(tenants);
        filters = new PostFilters(
                words, carriers.all(), municipalities, () -> show(filters().narrow(query)));
        list = new KeysetGrid<>(after -> posts.page(query, after.orElse(null), ROWS));
        sorted = new SortedColumns<>(
                list.grid(),
                PostSort.class,
                (by, down) -> show(query.by(by, down)),
                () -> show(query.by(PostSort.NAME, false)));
        columns();
        list.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        list.grid().setAriaLabel(words.text("liga.posts.title"));
        list.onOpen(row -> navigator.to("liga/posts/" + row.id()));
        getContent().setId("posts");
        getContent().addClassName("liga-list");
        getContent().add(new ViewHeader(words.text("liga.posts.title"), actions()), filters, list);
    }

    @Override
    public void enter(Visit visit) {
        query = PostAddress.read(visit);
        filters.show(query);
        sorted.show(query.sort(), query.descending());
        refresh();
    }

    private void show(PostQuery wanted) {
        query = wanted;
        navigator.remember(PostAddress.write(query));
        refresh();
    }

    private void refresh() {
        list.whenEmpty(query.isNarrow() ? noneFound() : noneYet());
        list.reload();
    }

    private void columns() {
        var grid = list.grid();
        var name = grid.addComponentColumn(this::what)
                .setHeader(words.text("liga.post.name"))
                .setRowHeader(true)
                .setFlexGrow(3);
        grid.addComponentColumn(this::who)
                .setHeader(words.text("liga.post.holder"))
                .setFlexGrow(3);
        var share = grid.addColumn(row -> words.brief(row.share()))
                .setHeader(words.text("liga.post.share-short"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        var where = grid.addColumn(row -> ShareWords.of(row.shares(), municipalities, words))
                .setHeader(words.text("liga.post.municipalities"))
                .setFlexGrow(4);
        var from = grid.addColumn(row -> words.of(row.period()))
                .setHeader(words.text("liga.post.period"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        sorted.add(name, PostSort.NAME);
        sorted.add(from, PostSort.FROM);
        list.onlyWhenWide(List.of(share, where, from));
    }

    private Div what(PostSummary row) {
        var carrier = new Div(row.carrierName());
        carrier.addClassName("liga-soft");
        return new Div(new Div(row.name()), carrier);
    }

    private Div who(PostSummary row) {
        var holder = new Div();
        if (row.holder() != null) {
            holder.add(new Div(row.holder()));
        } else {
            holder.add(new PostBadge(words, row.state()));
        }
        if (row.vacantSince() != null) {
            holder.add(new Div(words.text("liga.post.vacant-since", Localized.date(row.vacantSince()))));
        }
        return holder;
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (access.may(LigaPermissions.EXPORT)) {
            actions.add(new CsvDownload(
                    words.text("liga.list.export"),
                    () -> words.text("liga.posts.file"),
                    new PostTable(posts, words, municipalities, () -> query)));
        }
        if (access.may(LigaPermissions.EDIT)) {
            actions.add(create());
        }
        return actions.toArray(Component[]::new);
    }

    private Button create() {
        return FormParts.adding(words.text("liga.posts.create"), () -> navigator.to("liga/posts/new"));
    }

    private Component noneFound() {
        var clear = new Button(words.text("liga.list.clear"), click -> filters.clear());
        return new EmptyState("search", words.text("liga.posts.none-found"), clear);
    }

    private Component noneYet() {
        return access.may(LigaPermissions.EDIT)
                ? new EmptyState("users", words.text("liga.posts.none-yet"), create())
                : new EmptyState("users", words.text("liga.posts.none-yet"));
    }

    private PostFilters filters() {
        return filters;
    }
}
