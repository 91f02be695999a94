package org.lotse.platform.ui.shell.open;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.open.OpenView;
import org.lotse.platform.ui.shell.layout.OpenLayout;
import org.lotse.platform.ui.shell.navigation.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where the open pages of modules are shown, or what is shown for an address that leads nowhere. */
@AnonymousAllowed
@Route(value = OpenPage.ROUTE, layout = OpenLayout.class)
@Component(service = OpenPage.class, scope = ServiceScope.PROTOTYPE)
public final class OpenPage extends Composite<Div> implements BeforeEnterObserver, PageTitle {

    /** A word and the official key of a municipality; every other address goes its way past this. */
    static final String ROUTE = ":word/:key([0-9]{8})";

    private static final long serialVersionUID = 1L;

    private final transient OpenDoors doors;
    private transient @Nullable Door door;
    private transient @Nullable OpenView view;

    /** @param doors finds what the address names */
    @Activate
    public OpenPage(@Reference OpenDoors doors) {
        this.doors = doors;
        getContent().addClassName("lotse-open-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shut();
        var origin = OpenDoors.origin();
        if (doors.isTiredOf(origin) || !open(event, origin)) {
            doors.wasWrong(origin);
            Entrance.nowhere(event);
        }
    }

    @Override
    public Optional<String> pageTitle() {
        return view instanceof PageTitle titled ? titled.pageTitle() : Optional.empty();
    }

    /** Loads the page anew if what it shows is gone. Call with the session's lock. */
    public void leaveIfShut() {
        var shown = door;
        if (shown != null && !doors.isOpen(shown)) {
            shut();
            UI.getCurrent().getPage().reload();
        }
    }

    private boolean open(BeforeEnterEvent event, String origin) {
        var parameters = event.getRouteParameters();
        var found = doors.find(
                parameters.get("word").orElse(""), parameters.get("key").orElse(""), query(event), origin);
        return found.isPresent() && show(event.getUI(), found.get());
    }

    /** Whoever cannot see it is not told why: the page may be closed, the module off, the database away. */
    private boolean show(UI tab, Door found) {
        try {
            var made = Instantiator.get(tab).createComponent(found.page().type());
            view = (OpenView) made;
            door = found;
            getContent().add(made);
            view.enter(found);
            return true;
        } catch (NotFound | NotFoundException | AccessDenied | DataUnavailable closed) {
            shut();
            return false;
        }
    }

    private void shut() {
        getContent().removeAll();
        door = null;
        view = null;
    }

    private static Map<String, String> query(BeforeEnterEvent event) {
        var query = new LinkedHashMap<String, String>();
        event.getLocation().getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                query.put(name, values.getFirst());
            }
        });
        return Map.copyOf(query);
    }
}
