package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementDetails;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.agreement.ReviseAgreement;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.claim.Claims;
import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.api.paper.AttachedPapers;
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
import org.lotse.platform.ui.api.attachment.AttachmentsPanel;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One agreement: how it stands, everything that is written down, and what there is under it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/agreements/:id",
        permission = "liga.read",
        title = "liga.agreement.one",
        menu = false,
        icon = "handshake",
        order = 66)
@StyleSheet("context://liga/liga.css")
public final class AgreementView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_SHOWN = 3;

    private final transient Agreements agreements;
    private final transient Claims claims;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div links = new Div();
    private final Div standing = new Div();
    private final AgreementForm form;
    private final AttachmentsPanel contract;
    private final transient AttachedPapers papers;
    private final transient Edit<AgreementDetails> edit;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public AgreementView(
            @Reference Agreements agreements,
            @Reference Carriers carriers,
            @Reference Claims claims,
            @Reference AttachedPapers papers,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.agreements = agreements;
        this.claims = claims;
        this.papers = papers;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        form = new AgreementForm(words, carriers.all(), new Municipalities(tenants));
        form.setReadOnly(!mayEdit);
        edit = new Edit<>(form.fields(), feedback, seen -> agreements.find(seen.id()), this::show)
                .whenRemoved(this::leave);
        var foot = new FormFoot(
                getTranslation("liga.form.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        foot.setVisible(mayEdit);
        contract = new AttachmentsPanel(
                words.text("liga.papers.contract"), words.text("liga.papers.no-contract"), feedback);
        links.addClassName("liga-links");
        getContent().setId("agreement");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.agreement.back"), "liga/agreements"),
                        header,
                        links,
                        standing,
                        form,
                        foot,
                        contract);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(AgreementId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && (form.fields().isChanged() || contract.hasUnsavedInput());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(contract.unsavedInput());
        return input;
    }

    private AgreementDetails read(AgreementId id) {
        return agreements.find(id).orElseThrow(NotFound::new);
    }

    private void show(AgreementDetails found) {
        header.setTitle(words.text("liga.agreement.of", found.data().title(), found.carrierName()));
        form.show(found.data());
        contract.show(papers.of(found.id()), mayEdit);
        standing.removeAll();
        standing.add(new StandingPanel(words, found, totals(found.id())));
        links.removeAll();
        links.add(
                new ViewLink(
                        found.carrierName(), "liga/carriers/" + found.data().carrier()),
                new ViewLink(words.text("liga.agreement.its-posts"), "liga/posts?agreement=" + found.id()),
                new ViewLink(words.text("liga.agreement.its-claims"), "liga/claims?agreement=" + found.id()));
        if (mayEdit) {
            links.add(
                    new ViewLink(words.text("liga.agreement.add-post"), "liga/posts/new?agreement=" + found.id()),
                    new ViewLink(words.text("liga.agreement.add-claim"), "liga/claims/new?agreement=" + found.id()),
                    FormParts.removing(words.text("liga.agreement.remove"), this::remove));
        }
    }

    private List<RunningTotal> totals(AgreementId id) {
        var year = Localized.today().getYear();
        return IntStream.range(0, YEARS_SHOWN)
                .mapToObj(back -> claims.total(id, year - back))
                .toList();
    }

    private void remove() {
        feedback.confirm(
                "liga.agreement.remove-title",
                "liga.remove-text",
                "liga.agreement.remove",
                new Object[] {edit.record().data().title()},
                () -> feedback.attempt(() -> {
                    agreements.remove(edit.record().id(), edit.record().revision());
                    feedback.done("liga.agreement.is-removed");
                    leave();
                }));
    }

    private void save() {
        edit.save(seen -> agreements.revise(new ReviseAgreement(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/agreements");
    }
}
