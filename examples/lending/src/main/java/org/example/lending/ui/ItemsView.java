package org.example.lending.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.example.lending.DeskModule;
import org.example.lending.Item;
import org.example.lending.ItemKind;
import org.example.lending.Items;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.CsvDownload;
import org.lotse.platform.ui.api.CsvRows;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.KeysetGrid;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything that can be lent, and who has it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "lending", permission = "lending.read", title = "lending.list.title", icon = "toolbox")
public final class ItemsView extends Composite<VerticalLayout> implements View {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient Items items;
    private final transient Texts texts;
    private final transient Locale language = Localized.language();

    /** Draws the list. */
    @Activate
    public ItemsView(
            @Reference Items items, @Reference Texts texts, @Reference Access access, @Reference Navigator navigator) {
        this.items = items;
        this.texts = texts;
        var export = new CsvDownload(text("lending.list.export"), () -> text("lending.list.file"), this::write);
        var add = new Button(
                text("lending.list.add"), new Icon("vaadin", "plus"), click -> navigator.to("lending/new"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(access.may(DeskModule.LEND));
        var list = new KeysetGrid<Item>(after -> items.page(after.orElse(null), PAGE));
        columns(list);
        list.onOpen(item -> navigator.to("lending/" + item.id()));
        list.whenEmpty(new EmptyState("toolbox", text("lending.list.nothing")));
        getContent().setSizeFull();
        getContent().add(new ViewHeader(text("lending.list.title"), export, add), list);
        getContent().expand(list);
    }

    private void columns(KeysetGrid<Item> list) {
        var grid = list.grid();
        grid.setAriaLabel(text("lending.list.title"));
        grid.addColumn(item -> item.data().name())
                .setHeader(text("lending.item.name"))
                .setRowHeader(true);
        var kind = grid.addColumn(item -> text(item.data().kind())).setHeader(text("lending.item.kind"));
        grid.addColumn(item -> item.data().lentTo()).setHeader(text("lending.item.lent-to"));
        grid.addColumn(ItemsView::dueOn).setHeader(text("lending.item.due-on"));
        list.onlyWhenWide(List.of(kind));
    }

    private void write(CsvRows rows) {
        rows.add(
                text("lending.item.name"),
                text("lending.item.kind"),
                text("lending.item.lent-to"),
                text("lending.item.due-on"),
                text("lending.item.note"));
        Optional<String> next = Optional.empty();
        do {
            var page = items.page(next.orElse(null), PAGE);
            for (var item : page.items()) {
                var data = item.data();
                rows.add(data.name(), text(data.kind()), data.lentTo(), data.dueOn(), data.note());
            }
            next = page.next();
        } while (next.isPresent());
    }

    private String text(ItemKind kind) {
        return text("lending.item.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key) {
        return texts.get(language, key);
    }

    private static String dueOn(Item item) {
        var day = item.data().dueOn();
        return day == null ? "" : Localized.date(day);
    }
}
