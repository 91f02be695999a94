package org.lotse.funding.ui.use;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.staff.Staffing;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Words;
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

/** Somebody new in a funded post; which post may stand in the address. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/use/:id/new",
        permission = "funding.apply",
        title = "funding.use.new",
        menu = false,
        icon = "pie-bar-chart",
        order = 43)
@StyleSheet("context://funding/funding.css")
public final class NewEmploymentView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Staffing staffing;
    private final transient Grants grants;
    private final transient Navigator navigator;
    private final transient Feedback feedback;
    private final transient UseWords words;
    private transient @Nullable EmploymentForm form;
    private boolean saved;

    /** Draws nothing yet; {@link #enter} tells which grant. */
    @Activate
    public NewEmploymentView(
            @Reference Staffing staffing,
            @Reference Grants grants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.staffing = staffing;
        this.grants = grants;
        this.navigator = navigator;
        this.feedback = feedback;
        words = new UseWords(new Words(texts, Localized.language()));
        getContent().setId("new-employment");
        getContent().addClassName("funding-page");
    }

    @Override
    public void enter(Visit visit) {
        var grant =
                ApplicationId.parse(visit.parameter("id")).flatMap(grants::find).orElseThrow(NotFound::new);
        var drawn = new EmploymentForm(words, grant.posts());
        form = drawn;
        getContent().removeAll();
        getContent()
                .add(
                        new ViewLink(words.text("funding.use.back-to", grant.title()), "funding/use/" + grant.id()),
                        new ViewHeader(words.text("funding.use.new")),
                        Parts.sheet(Parts.section(
                                words.text("funding.use.who"), Parts.soft(words.text("funding.use.new-how")), drawn)),
                        new FormFoot(
                                words.text("funding.form.save"),
                                () -> save(grant, drawn),
                                words.text("shell.cancel"),
                                () -> navigator.to("funding/use/" + grant.id())));
        drawn.begin(visit.query("post")
                .flatMap(number -> grant.posts().stream()
                        .filter(post -> String.valueOf(post.number()).equals(number))
                        .findFirst())
                .or(() -> Optional.of(grant.posts())
                        .filter(all -> all.size() == 1)
                        .map(all -> all.getFirst()))
                .orElse(null));
    }

    private void save(Grant grant, EmploymentForm drawn) {
        feedback.attempt(drawn.fields().validated(), () -> {
            drawn.fields().requireReadable();
            var id = staffing.enter(grant.id(), drawn.value());
            saved = true;
            feedback.done("funding.use.entered");
            navigator.to("funding/use/employments/" + id);
        });
    }

    @Override
    public boolean hasUnsavedInput() {
        return !saved && form != null && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.fields().changes();
    }
}
