package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.Optional;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.shell.feedback.Incidents;
import org.lotse.platform.ui.shell.layout.ShellLayout;

/** A page could not be shown: says so, and by which number the log knows it. */
@ParentLayout(ShellLayout.class)
public final class IncidentPage extends Composite<Div> implements HasErrorParameter<Exception>, PageTitle {

    private static final long serialVersionUID = 1L;

    private static final int STATUS = 500;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var incident = Incidents.report(parameter.getCaughtException());
        getContent().setId("incident");
        getContent().addClassName("lotse-message");
        getContent()
                .add(
                        new H1(getTranslation("shell.incident.title")),
                        new Paragraph(getTranslation("shell.incident.text")),
                        new Paragraph(getTranslation(
                                "shell.incident.number", incident.number(), Localized.dateTime(incident.time()))),
                        new ViewLink(getTranslation("shell.to-start"), ""));
        return STATUS;
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.incident.title"));
    }
}
