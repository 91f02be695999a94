package org.example.lending.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Map;
import org.example.lending.DeskModule;
import org.example.lending.Item;
import org.example.lending.ItemData;
import org.example.lending.Items;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One room or thing, or a new one: lend it, take it back, correct it, remove it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "lending/:id", permission = "lending.read", title = "lending.item.title", menu = false)
public final class ItemView extends Composite<VerticalLayout> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final String NEW = "new";

    private final transient Items items;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Edit<Item> edit;
    private final ViewHeader header = new ViewHeader(getTranslation("lending.item.new"));
    private final ItemForm form = new ItemForm();
    private final Button remove = new Button(getTranslation("lending.item.remove"), click -> askToRemove());
    private final boolean mayLend;
    private boolean isNew;
    private boolean done;

    /** The frame; filled when entered. */
    @Activate
    public ItemView(
            @Reference Items items,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator) {
        this.items = items;
        this.feedback = feedback;
        this.navigator = navigator;
        edit = new Edit<Item>(form.fields(), feedback, seen -> items.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        mayLend = access.may(DeskModule.LEND);
        form.setReadOnly(!mayLend);
        var save = new Button(getTranslation("lending.item.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var cancel = new Button(getTranslation("lending.item.cancel"), click -> navigator.to("lending"));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var actions = new HorizontalLayout(save, cancel, remove);
        actions.setVisible(mayLend);
        getContent().setMaxWidth("48rem");
        getContent().add(header, form, actions);
    }

    @Override
    public void enter(Visit visit) {
        var id = visit.parameter("id");
        isNew = id.equals(NEW);
        remove.setVisible(!isNew);
        if (isNew) {
            form.show(ItemData.BLANK);
            form.fields().remember();
        } else {
            edit.begin(items.find(id).orElseThrow(NotFound::new));
        }
        form.focus();
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayLend && !done && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private void show(Item item) {
        header.setTitle(item.data().name());
        form.show(item.data());
    }

    private void save() {
        if (isNew) {
            feedback.attempt(form.fields().validated(), () -> {
                form.fields().requireReadable();
                items.add(form.data());
                saved();
            });
        } else {
            edit.save(seen -> items.revise(seen.id(), seen.version(), form.data()), this::saved);
        }
    }

    private void saved() {
        feedback.done("lending.item.saved", form.data().name());
        leave();
    }

    private void askToRemove() {
        var name = edit.record().data().name();
        feedback.confirm(
                "lending.item.remove.title",
                "lending.item.remove.text",
                "lending.item.remove",
                new Object[] {name},
                () -> edit.act(seen -> items.remove(seen.id(), seen.version()), () -> {
                    feedback.done("lending.item.removed", name);
                    leave();
                }));
    }

    private void leave() {
        done = true;
        navigator.to("lending");
    }
}
