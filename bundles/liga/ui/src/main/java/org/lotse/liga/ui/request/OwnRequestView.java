package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.OwnRequests;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.RequestId;
import org.lotse.liga.api.request.RequestPapers;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
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
import org.lotse.platform.ui.api.form.FormFields;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** In a municipality: one request between it and its district, the municipality's own copy. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/own-requests/:id",
        permission = "liga.ask",
        title = "liga.request.one",
        menu = false,
        icon = "comments",
        order = 59)
@StyleSheet("context://liga/liga.css")
public final class OwnRequestView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient OwnRequests requests;
    private final transient RequestPapers papers;
    private final transient Words words;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final Div acts = new Div();
    private final Div content = new Div();
    private final transient Edit<RequestDetails> edit;
    private final ActPlace<RequestDetails> place;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public OwnRequestView(
            @Reference OwnRequests requests,
            @Reference RequestPapers papers,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.requests = requests;
        this.papers = papers;
        words = new Words(texts, Localized.language());
        edit = new Edit<>(new FormFields(), feedback, seen -> requests.find(seen.id()), this::show)
                .whenRemoved(() -> navigator.to("liga/own-requests"));
        place = new ActPlace<>(feedback, edit);
        state.addClassName("liga-status-line");
        acts.addClassName("liga-acts");
        getContent().setId("own-request");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.request.back"), "liga/own-requests"),
                        header,
                        state,
                        acts,
                        place,
                        content);
    }

    @Override
    public void enter(Visit visit) {
        var id = RequestId.parse(visit.parameter("id")).orElseThrow(NotFound::new);
        var found = requests.find(id).orElseThrow(NotFound::new);
        if (found.link() != null && found.link().unread()) {
            requests.seen(id);
        }
        edit.begin(found);
    }

    @Override
    public boolean hasUnsavedInput() {
        return place.isBegun();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return place.unsaved();
    }

    private void show(RequestDetails found) {
        header.setTitle(found.data().subject());
        state.removeAll();
        state.add(new RequestStanding(words, found));
        acts.removeAll();
        var answer = FormParts.small(words.text("liga.own-request.answer"), () -> write(EntryKind.ANSWER));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        acts.add(
                answer,
                FormParts.small(words.text("liga.request.note"), () -> write(EntryKind.NOTE)),
                new PdfDownload(
                        words.text("liga.request.print"),
                        () -> words.text("liga.requests.file"),
                        to -> papers.sheet(found.id(), to)));
        content.removeAll();
        content.add(new RequestFacts(words, found), new ThreadPanel(words, found.thread()));
    }

    private void write(EntryKind kind) {
        place.begin(Writing.of(words, kind, edit.record().link(), requests::add));
    }
}
