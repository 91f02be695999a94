package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.membership.PostAccess;
import org.lotse.liga.api.post.PostDetails;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.Posts;
import org.lotse.liga.api.post.RevisePost;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
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
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One post: who holds it, for whom it is, and everything that is written down. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/posts/:id",
        permission = "liga.read",
        title = "liga.post.title",
        menu = false,
        icon = "users",
        order = 69)
@StyleSheet("context://liga/liga.css")
public final class PostView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Posts posts;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient PostAccess granted;
    private final AccessPanel accessPanel;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final Div vacancies = new Div();
    private final PostForm form;
    private final transient Edit<PostDetails> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public PostView(
            @Reference Posts posts,
            @Reference PostAccess granted,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.posts = posts;
        this.granted = granted;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        var municipalities = new Municipalities(tenants);
        form = new PostForm(words, List.of(), municipalities);
        accessPanel = new AccessPanel(words, municipalities);
        form.setReadOnly(!mayEdit);
        edit = new Edit<>(form.fields(), feedback, seen -> posts.find(seen.id()), this::show).whenRemoved(this::leave);
        var foot = new FormFoot(
                getTranslation("liga.form.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        foot.setVisible(mayEdit);
        state.addClassName("liga-status-line");
        vacancies.setId("vacancies");
        getContent().setId("post");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.post.back"), "liga/posts"),
                        header,
                        state,
                        vacancies,
                        form,
                        foot,
                        accessPanel);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(PostId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private PostDetails read(PostId id) {
        return posts.find(id).orElseThrow(NotFound::new);
    }

    private void show(PostDetails found) {
        header.setTitle(words.text("liga.post.of", found.data().name(), found.carrierName()));
        form.show(found.data());
        state.removeAll();
        state.add(
                new PostBadge(words, found.state()),
                new ViewLink(
                        found.agreementTitle(),
                        "liga/agreements/" + found.data().agreement()));
        if (mayEdit) {
            state.add(FormParts.removing(words.text("liga.post.remove"), this::remove));
        }
        accessPanel.show(mayEdit ? granted.of(found.id()) : List.of());
        vacancies.removeAll();
        found.vacancies().forEach(gap -> vacancies.add(FormParts.soft(words.text("liga.post.vacant", words.of(gap)))));
    }

    private void remove() {
        feedback.confirm(
                "liga.post.remove-title",
                "liga.remove-text",
                "liga.post.remove",
                new Object[] {edit.record().data().name()},
                () -> feedback.attempt(() -> {
                    posts.remove(edit.record().id(), edit.record().revision());
                    feedback.done("liga.post.is-removed");
                    leave();
                }));
    }

    private void save() {
        edit.save(seen -> posts.revise(new RevisePost(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/posts");
    }
}
