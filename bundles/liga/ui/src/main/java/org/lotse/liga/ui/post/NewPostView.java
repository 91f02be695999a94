package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.post.Posts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.NewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A post is written down here. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/posts/new",
        permission = "liga.edit",
        title = "liga.posts.create",
        menu = false,
        icon = "users",
        order = 68)
@StyleSheet("context://liga/liga.css")
public final class NewPostView extends Composite<NewEntry> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient List<AgreementSummary> agreements;
    private final PostForm form;
    private final NewEntry entry;

    /** Draws an empty form. */
    @Activate
    public NewPostView(
            @Reference Posts posts,
            @Reference Agreements agreements,
            @Reference Tenants tenants,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.agreements = agreements.all();
        form = new PostForm(new Words(texts, Localized.language()), this.agreements, new Municipalities(tenants));
        entry = new NewEntry(
                new NewEntry.Says("liga.posts.create", "liga.form.save", "liga.post.is-created"),
                form,
                form.fields(),
                "liga/posts",
                () -> posts.create(form.value()),
                navigator,
                feedback);
        entry.setId("new-post");
    }

    @Override
    public void enter(Visit visit) {
        var wanted = visit.query("agreement").flatMap(AgreementId::parse);
        form.begin(agreements.stream()
                .filter(agreement -> wanted.filter(agreement.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    @Override
    protected NewEntry initContent() {
        return entry;
    }

    @Override
    public boolean hasUnsavedInput() {
        return entry.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return entry.unsavedInput();
    }
}
