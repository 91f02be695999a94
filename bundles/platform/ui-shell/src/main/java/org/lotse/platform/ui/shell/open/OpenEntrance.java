package org.lotse.platform.ui.shell.open;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.open.OpenView;
import org.lotse.platform.ui.shell.guard.RequestOrigin;
import org.lotse.platform.ui.shell.navigation.Entrance;

/**
 * Stands before open pages and decides whether there is one, before anything else is made for whoever asks: anybody can ask, as often as they like, and what
 * was made and never shown would stay.
 */
public final class OpenEntrance implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private final transient OpenDoors doors;

    /** @param doors finds what an address names */
    public OpenEntrance(OpenDoors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != OpenPage.class) {
            return;
        }
        var opened = door(event).filter(door -> !doors.isTiredOf(door)).flatMap(door -> ask(event.getUI(), door));
        opened.ifPresentOrElse(found -> found.keepFor(event.getUI()), () -> Entrance.nowhere(event));
    }

    private Optional<Door> door(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        return doors.find(
                parameters.get(OpenPage.WORD).orElse(""),
                parameters.get(OpenPage.KEY).orElse(""),
                query(event),
                RequestOrigin.current());
    }

    private Optional<Opened> ask(UI tab, Door door) {
        var opened = open(tab, door);
        if (opened.isPresent()) {
            doors.wasOpen(door);
        } else {
            doors.wasShut(door);
        }
        return opened;
    }

    /** Whoever cannot see it is not told why: the page may be closed, the module off, the database away. */
    private static Optional<Opened> open(UI tab, Door door) {
        try {
            var made = Instantiator.get(tab).createComponent(door.page().type());
            try {
                ((OpenView) made).enter(door);
                return Optional.of(new Opened(door, made));
            } catch (NotFound | AccessDenied | DataUnavailable closed) {
                ComponentUtil.onComponentDetach(made);
                return Optional.empty();
            }
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
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
