package org.lotse.helpers.ui.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerService;
import org.lotse.helpers.api.circle.Circles;
import org.lotse.helpers.api.request.HelpRequestDetails;
import org.lotse.helpers.api.request.HelpRequestId;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.helpers.api.request.HelpRequests;
import org.lotse.helpers.api.request.Matching;
import org.lotse.helpers.api.request.ReviseHelpRequest;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.helpers.api.request.TakeUpHelpRequest;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.identity.MemberNames;
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
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One request: how far it has come, who could help and who does, and everything that is written down. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "helpers/requests/:id",
        permission = "helpers.read",
        title = "helpers.request.title",
        menu = false,
        icon = "hands-up",
        order = 17)
@StyleSheet("context://helpers/helpers.css")
public final class RequestView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient HelpRequests requests;
    private final transient Matching matching;
    private final transient MemberNames names;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient RequestActs acts;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div state = new Div();
    private final ActPlace<HelpRequestDetails> place;
    private final Div people = new Div();
    private final FormFoot foot;
    private final RequestForm form;
    private final transient Edit<HelpRequestDetails> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public RequestView(
            @Reference HelpRequests requests,
            @Reference Matching matching,
            @Reference VolunteerService volunteers,
            @Reference Circles circles,
            @Reference MemberNames names,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.requests = requests;
        this.matching = matching;
        this.names = names;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        acts = new RequestActs(requests, matching, words);
        mayEdit = access.may(HelpersPermissions.EDIT);
        form = new RequestForm(words, volunteers.overview(), circles.all());
        edit = new Edit<>(form.fields(), feedback, seen -> requests.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        state.addClassName("helpers-status-line");
        people.addClassName("helpers-form");
        foot = new FormFoot(
                getTranslation("helpers.form.save"),
                this::save,
                getTranslation("helpers.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        getContent().setId("request");
        getContent().addClassName("helpers-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("helpers.request.back"), "helpers/requests"),
                        header,
                        state,
                        place,
                        people,
                        form,
                        foot);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(HelpRequestId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return mayEdit && !left && (form.fields().isChanged() || place.isBegun());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private HelpRequestDetails read(HelpRequestId id) {
        return requests.find(id).orElseThrow(NotFound::new);
    }

    private void show(HelpRequestDetails found) {
        var editable = mayEdit && !found.state().isFinal();
        form.setReadOnly(!editable);
        form.show(found.data());
        foot.setVisible(editable);
        header.setTitle(words.request(found.data().skill(), found.data().firstName()));
        showState(found);
        people.removeAll();
        showSponsorships(found);
        if (found.state() == HelpRequestState.OPEN || found.state() == HelpRequestState.TAKEN_UP) {
            showSuggestions(found);
        }
    }

    private void showState(HelpRequestDetails found) {
        state.removeAll();
        state.add(new StateBadge(words, found.state()), new Paragraph(came(found)));
        if (found.declined() != null) {
            state.add(new Paragraph(words.of(found.declined())));
        }
        if (!mayEdit) {
            return;
        }
        if (found.state() == HelpRequestState.OPEN) {
            var take = new Button(
                    words.text("helpers.request.take-up"), new Icon("vaadin", "arrow-right"), click -> takeUp());
            take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            state.add(take);
        }
        if (found.state() == HelpRequestState.OPEN || found.state() == HelpRequestState.TAKEN_UP) {
            var decline = new Button(words.text("helpers.decline.do"), click -> place.begin(acts.decline()));
            decline.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            state.add(decline);
        }
    }

    private String came(HelpRequestDetails found) {
        var day = Localized.date(found.receivedOn());
        var asked = found.askedBy();
        if (asked == null) {
            return words.text("helpers.request.entered-on", day);
        }
        return names.nameOf(asked)
                .map(name -> words.text("helpers.request.pseudonymous-by", day, name))
                .orElseGet(() -> words.text("helpers.request.pseudonymous", day));
    }

    private void showSponsorships(HelpRequestDetails found) {
        var all = matching.ofRequest(found.id());
        if (all.isEmpty()) {
            return;
        }
        var list = SponsorshipList.ofRequest(words, all);
        if (mayEdit && all.stream().anyMatch(SponsorshipSummary::isRunning)) {
            list.endable(() -> place.begin(acts.end()));
        }
        var section = FormParts.section(words.text("helpers.sponsorship.title"), list);
        section.setId("sponsorships");
        people.add(section);
    }

    private void showSuggestions(HelpRequestDetails found) {
        var choosable = mayEdit && found.state() == HelpRequestState.TAKEN_UP;
        var section = FormParts.section(words.text("helpers.suggestions.title"));
        section.setId("suggestions");
        if (mayEdit && !choosable) {
            var first = new Paragraph(words.text("helpers.suggestions.take-up-first"));
            first.addClassName("helpers-soft");
            section.add(first);
        }
        section.add(suggested(found, matching.suggestions(found.id()), choosable));
        if (found.data().circle() != null) {
            section.add(beyond(found, choosable));
        }
        people.add(section);
    }

    /** Whoever the request was given to looks among their own first. */
    private Details beyond(HelpRequestDetails found, boolean choosable) {
        var others = new Details(words.text("helpers.suggestions.beyond"));
        others.setId("suggestions-beyond");
        others.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                others.removeAll();
                others.add(suggested(found, matching.suggestionsBeyond(found.id()), choosable));
            }
        });
        return others;
    }

    private SuggestionList suggested(HelpRequestDetails found, List<Suggestion> all, boolean choosable) {
        return new SuggestionList(
                words,
                new ReasonWords(words, found.data()),
                all,
                choosable ? one -> place.begin(acts.arrange(edit.record(), one)) : null);
    }

    private void takeUp() {
        edit.act(
                seen -> requests.takeUp(new TakeUpHelpRequest(seen.id(), seen.revision())),
                () -> feedback.done("helpers.request.taken-up"));
    }

    private void save() {
        edit.save(seen -> requests.revise(new ReviseHelpRequest(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("helpers.request.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("helpers/requests");
    }
}
