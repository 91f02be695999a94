package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.Optional;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.shell.guard.SecurityLog;
import org.lotse.platform.ui.shell.guard.Suspicion;
import org.lotse.platform.ui.shell.session.ShellSession;

/**
 * The one page for everything that is not there: an address nobody has, a module that is off, a record that is not
 * theirs. It never says which, so it tells nobody what exists elsewhere.
 */
abstract class NothingHere<E extends Exception> extends Composite<Div> implements HasErrorParameter<E>, PageTitle {

    private static final long serialVersionUID = 1L;

    private static final int STATUS = 404;

    NothingHere() {
        getContent().setId("nothing-here");
        getContent().addClassName("lotse-message");
        getContent()
                .add(
                        new H1(getTranslation("shell.nothing.title")),
                        new Paragraph(getTranslation("shell.nothing.text")),
                        new ViewLink(getTranslation("shell.to-start"), ""));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        if (ShellSession.require().signedIn().isPresent()) {
            SecurityLog.ours().tell(Suspicion.NOTHING_FOR_THEM);
        }
        return STATUS;
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.nothing.title"));
    }
}
