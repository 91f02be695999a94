package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.registration.RegisteredSelf;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.text.Texts;
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

/** Those who registered themselves and wait for an interview, who waits longest first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/registrations",
        permission = "helpers.read",
        title = "helpers.registrations.title",
        icon = "user-check",
        order = 12)
@StyleSheet("context://helpers/helpers.css")
public final class RegistrationListView extends Composite<Div> implements View, Enterable {

    private static final long serialVersionUID = 1L;

    private static final String MINE = "mine";

    private final transient Registrations registrations;
    private final transient Words words;
    private final Checkbox mineOnly = new Checkbox(getTranslation("helpers.registrations.mine"));
    private final Div shown = new Div();

    /** Draws the frame; {@link #enter} reads. */
    @Activate
    public RegistrationListView(
            @Reference Registrations registrations,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.registrations = registrations;
        words = new Words(texts, Localized.language());
        mineOnly.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigator.remember(Map.of(MINE, change.getValue() ? "true" : ""));
                show();
            }
        });
        var title = words.text("helpers.registrations.title");
        getContent().setId("registrations");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        access.may(HelpersPermissions.EDIT)
                                ? new ViewHeader(
                                        title,
                                        new ViewLink(
                                                words.text("helpers.registrations.page"), RegistrationPageView.ROUTE))
                                : new ViewHeader(title),
                        mineOnly,
                        shown);
    }

    @Override
    public void enter(Visit visit) {
        mineOnly.setValue(visit.query(MINE).isPresent());
        show();
    }

    private void show() {
        var waiting = registrations.waiting(mineOnly.getValue());
        shown.removeAll();
        if (waiting.isEmpty()) {
            shown.add(new EmptyState("user-check", words.text("helpers.registrations.nobody")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("helpers-own-list", "helpers-registered");
        waiting.forEach(one -> list.add(item(one)));
        shown.add(list);
    }

    private ListItem item(RegisteredSelf one) {
        var item = new ListItem(new H2(new ViewLink(one.name(), "helpers/" + one.volunteer())));
        item.add(new RegisteredWords(words).of(one));
        return item;
    }
}
