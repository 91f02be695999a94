package org.lotse.platform.ui.shell.open;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.shell.layout.OpenLayout;

/** Where the open pages of modules are shown; {@link OpenEntrance} has decided that there is one. */
@AnonymousAllowed
@Route(value = OpenPage.ROUTE, layout = OpenLayout.class)
public final class OpenPage extends Composite<Div> implements BeforeEnterObserver, PageTitle {

    static final String WORD = "word";
    static final String KEY = "key";

    /** A word and the official key of a municipality; every other address goes its way past this. */
    static final String ROUTE = ":" + WORD + "/:" + KEY + "([0-9]{8})";

    private static final long serialVersionUID = 1L;

    private transient @Nullable Opened shown;

    /** Empty until it is entered. */
    public OpenPage() {
        getContent().addClassName("lotse-open-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        shown = Opened.take(event.getUI()).orElseThrow();
        getContent().add(shown.view());
    }

    @Override
    public Optional<String> pageTitle() {
        return shown != null && shown.view() instanceof PageTitle titled ? titled.pageTitle() : Optional.empty();
    }

    /** Loads the page anew if what it shows is gone. Call with the session's lock. */
    public void leaveIfShut() {
        if (shown != null && !shown.door().isOpen()) {
            getContent().removeAll();
            shown = null;
            UI.getCurrent().getPage().reload();
        }
    }
}
