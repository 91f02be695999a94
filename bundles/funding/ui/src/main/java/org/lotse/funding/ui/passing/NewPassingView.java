package org.lotse.funding.ui.passing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.instalment.Instalments;
import org.lotse.funding.api.passing.Passings;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A new agreement to pass money of a grant on. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/instalments/:id/passings/new",
        permission = "funding.apply",
        title = "funding.passing.new",
        menu = false,
        icon = "money-exchange",
        order = 42)
@StyleSheet("context://funding/funding.css")
public final class NewPassingView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Instalments instalments;
    private final transient Passings passings;
    private final transient Towns towns;
    private final transient List<Ags> municipalities;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient Words words;
    private transient @Nullable PassingForm form;

    /** Draws nothing yet; {@link #enter} tells which grant. */
    @Activate
    public NewPassingView(
            @Reference Instalments instalments,
            @Reference Passings passings,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.instalments = instalments;
        this.passings = passings;
        towns = new Towns(tenants);
        municipalities = Receivers.of(tenants, scope);
        this.navigator = navigator;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        getContent().setId("passing-new");
        getContent().addClassName("funding-page");
    }

    @Override
    public void enter(Visit visit) {
        var sheet = ApplicationId.parse(visit.parameter("id"))
                .flatMap(instalments::find)
                .orElseThrow(NotFound::new);
        var list = "funding/instalments/" + sheet.grant().id();
        var drawn = new PassingForm(words, towns, municipalities, sheet.grant(), false);
        form = drawn;
        drawn.fields().remember();
        var section = Parts.section(words.text("funding.passing.agreed"));
        drawn.content().forEach(section::add);
        getContent().removeAll();
        getContent()
                .add(
                        new ViewLink(sheet.grant().title(), list),
                        new ViewHeader(words.text("funding.passing.new")),
                        Parts.soft(words.text(
                                "funding.passing.due-of",
                                words.euro(sheet.plan().total()))),
                        Parts.sheet(section),
                        new FormFoot(
                                words.text("funding.passing.keep"),
                                () -> keep(drawn, sheet.grant().id(), list),
                                words.text("shell.cancel"),
                                () -> navigator.to(list)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return form != null && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.fields().changes();
    }

    private void keep(PassingForm drawn, ApplicationId grant, String list) {
        feedback.attempt(drawn.fields().validated(), () -> {
            drawn.fields().requireReadable();
            var id = passings.agree(grant, drawn.value());
            drawn.fields().remember();
            feedback.done("funding.passing.kept");
            navigator.to(list + "/passings/" + id);
        });
    }
}
