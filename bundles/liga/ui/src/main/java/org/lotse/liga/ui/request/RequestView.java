package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.request.Delivery;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestPapers;
import org.lotse.liga.api.request.RequestSharing;
import org.lotse.liga.api.request.Requests;
import org.lotse.liga.api.request.ReviseRequest;
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
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One request: what is asked for, what was said about it, and how far it has come. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/requests/:id",
        permission = "liga.read",
        title = "liga.request.one",
        menu = false,
        icon = "comments",
        order = 86)
@StyleSheet("context://liga/liga.css")
public final class RequestView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Requests requests;
    private final transient RequestSharing sharing;
    private final transient RequestPapers papers;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Municipalities municipalities;
    private final boolean mayEdit;
    private final boolean mayPrint;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final Div acts = new Div();
    private final Div thread = new Div();
    private final RequestForm form;
    private final transient Edit<RequestDetails> edit;
    private final ActPlace<RequestDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public RequestView(
            @Reference Requests requests,
            @Reference RequestSharing sharing,
            @Reference RequestPapers papers,
            @Reference Carriers carriers,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.requests = requests;
        this.sharing = sharing;
        this.papers = papers;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        mayPrint = access.may(LigaPermissions.EXPORT);
        municipalities = new Municipalities(tenants);
        form = new RequestForm(words, municipalities, carriers.all(), requests.colleagues());
        form.setReadOnly(!mayEdit);
        edit = new Edit<>(form.fields(), feedback, seen -> requests.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        var foot = new FormFoot(
                getTranslation("liga.form.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        foot.setVisible(mayEdit);
        state.addClassName("liga-status-line");
        acts.addClassName("liga-acts");
        getContent().setId("request");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.request.back"), "liga/requests"),
                        header,
                        state,
                        acts,
                        place,
                        thread,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        var found = read(RequestId.parse(visit.parameter("id")).orElseThrow(NotFound::new));
        if (mayEdit && found.link() != null && found.link().unread()) {
            sharing.seen(found.id());
        }
        edit.begin(found);
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && (form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private RequestDetails read(RequestId id) {
        return requests.find(id).orElseThrow(NotFound::new);
    }

    private void show(RequestDetails found) {
        header.setTitle(found.data().subject());
        form.show(found);
        state.removeAll();
        state.add(new RequestStanding(words, found));
        if (mayEdit && found.link() != null) {
            form.setShared();
        }
        acts.removeAll();
        if (mayEdit) {
            acts(found);
        }
        if (mayPrint) {
            acts.add(new PdfDownload(
                    words.text("liga.request.print"),
                    () -> words.text("liga.requests.file"),
                    to -> papers.sheet(found.id(), to)));
        }
        thread.removeAll();
        thread.add(new ThreadPanel(words, found.thread()));
    }

    private void acts(RequestDetails found) {
        var answer = FormParts.small(words.text("liga.request.answer"), () -> write(EntryKind.ANSWER));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        acts.add(
                answer,
                FormParts.small(words.text("liga.request.reply"), () -> write(EntryKind.REPLY)),
                FormParts.small(words.text("liga.request.note"), () -> write(EntryKind.NOTE)));
        if (found.link() == null || found.link().delivery() == Delivery.NOT_TAKEN) {
            acts.add(FormParts.small(words.text("liga.request.share"), this::share));
        }
        if (found.link() == null
                && found.thread().stream().noneMatch(entry -> entry.kind().isWritten())) {
            acts.add(FormParts.removing(words.text("liga.request.remove"), this::remove));
        }
    }

    private void write(EntryKind kind) {
        place.begin(Writing.of(words, kind, edit.record().link(), requests::add));
    }

    private void share() {
        feedback.confirm(
                "liga.request.share-title",
                "liga.request.share-text",
                "liga.request.share",
                new Object[] {municipalities.name(edit.record().data().municipality())},
                () -> edit.act(seen -> sharing.share(seen.id()), () -> feedback.done("liga.request.is-shared")));
    }

    private void remove() {
        feedback.confirm(
                "liga.request.remove-title",
                "liga.training.remove-text",
                "liga.request.remove",
                new Object[] {edit.record().data().subject()},
                () -> feedback.attempt(() -> {
                    requests.remove(edit.record().id(), edit.record().revision());
                    feedback.done("liga.request.is-removed");
                    leave();
                }));
    }

    private void save() {
        edit.save(seen -> requests.revise(new ReviseRequest(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/requests");
    }
}
