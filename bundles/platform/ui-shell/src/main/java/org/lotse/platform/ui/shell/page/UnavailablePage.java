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
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.shell.layout.ShellLayout;

/** A page could not be shown because the tenant's database cannot be used now. No incident: the database's own log says why. */
@ParentLayout(ShellLayout.class)
public final class UnavailablePage extends Composite<Div> implements HasErrorParameter<DataUnavailable>, PageTitle {

    private static final long serialVersionUID = 1L;

    private static final int STATUS = 503;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DataUnavailable> parameter) {
        getContent().setId("unavailable");
        getContent().addClassName("lotse-message");
        getContent()
                .add(
                        new H1(getTranslation("shell.unavailable.title")),
                        new Paragraph(getTranslation("shell.data-unavailable")),
                        new ViewLink(getTranslation("shell.to-start"), ""));
        return STATUS;
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.unavailable.title"));
    }
}
