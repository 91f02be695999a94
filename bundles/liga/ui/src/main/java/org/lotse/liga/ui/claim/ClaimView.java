package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.claim.ClaimApproval;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimPapers;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.Claims;
import org.lotse.liga.api.claim.GiveBackClaim;
import org.lotse.liga.api.claim.ReviseClaim;
import org.lotse.liga.api.claim.SeenClaim;
import org.lotse.liga.api.paper.AttachedPapers;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.api.access.Access;
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
import org.lotse.platform.ui.api.WorkbookDownload;
import org.lotse.platform.ui.api.attachment.AttachmentsPanel;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.lotse.platform.ui.api.form.NoteField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One claim, or a version of it: what it says, how far it has come, and what can be decided. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/claims/:id",
        permission = "liga.read",
        title = "liga.claim.title",
        menu = false,
        icon = "invoice",
        order = 72)
@StyleSheet("context://liga/liga.css")
public final class ClaimView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Claims claims;
    private final transient ClaimApproval approval;
    private final transient ClaimPapers papers;
    private final transient Access access;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final ViewHeader header = new ViewHeader("");
    private final Div head = new Div();
    private final Div acts = new Div();
    private final ClaimForm form;
    private final AttachmentsPanel receipts;
    private final transient AttachedPapers attached;
    private final FormFoot foot;
    private final transient Edit<ClaimDetails> edit;
    private final ActPlace<ClaimDetails> place;
    private boolean left;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public ClaimView(
            @Reference Claims claims,
            @Reference ClaimApproval approval,
            @Reference ClaimPapers papers,
            @Reference AttachedPapers attached,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.claims = claims;
        this.approval = approval;
        this.papers = papers;
        this.attached = attached;
        this.access = access;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        form = new ClaimForm(words, claims, List.of());
        edit = new Edit<>(form.fields(), feedback, seen -> claims.find(seen.id()), this::show).whenRemoved(this::leave);
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                getTranslation("liga.claim.save"),
                this::save,
                getTranslation("liga.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        receipts = new AttachmentsPanel(
                words.text("liga.papers.receipts"), words.text("liga.papers.no-receipts"), feedback);
        acts.addClassName("liga-acts");
        getContent().setId("claim");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(getTranslation("liga.claim.back"), "liga/claims"),
                        header,
                        head,
                        acts,
                        place,
                        form,
                        foot,
                        receipts);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(ClaimId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !left && (form.fields().isChanged() || place.isBegun() || receipts.hasUnsavedInput());
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        input.putAll(receipts.unsavedInput());
        return input;
    }

    private ClaimDetails read(ClaimId id) {
        return claims.find(id).orElseThrow(NotFound::new);
    }

    private void show(ClaimDetails found) {
        var open = found.state() == ClaimState.ENTERED || found.state() == ClaimState.GIVEN_BACK;
        var editable = open && access.may(LigaPermissions.EDIT);
        header.setTitle(words.text(
                "liga.claim.of",
                words.euros(found.reckoning().total()),
                found.carrierName(),
                words.of(found.data().period())));
        form.setReadOnly(!editable);
        form.show(found);
        receipts.show(attached.of(found.id()), editable);
        foot.setVisible(editable);
        head.removeAll();
        head.add(new ClaimHead(
                words,
                found,
                claims.total(found.data().agreement(), found.data().from().getYear())));
        acts.removeAll();
        acts(found, open);
        downloads(found);
    }

    private void acts(ClaimDetails found, boolean open) {
        if (access.may(LigaPermissions.APPROVE) && found.state() == ClaimState.ENTERED) {
            var approve = FormParts.small(words.text("liga.claim.approve"), this::approve);
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(approve, FormParts.small(words.text("liga.claim.give-back"), () -> place.begin(givingBack())));
        }
        if (access.may(LigaPermissions.EDIT) && found.state() == ClaimState.APPROVED && found.correctedBy() == null) {
            acts.add(FormParts.small(words.text("liga.claim.correct"), this::correct));
        }
        if (access.may(LigaPermissions.EDIT) && open) {
            acts.add(FormParts.removing(words.text("liga.claim.remove"), this::remove));
        }
    }

    private void downloads(ClaimDetails found) {
        if (access.may(LigaPermissions.EXPORT)) {
            var language = words.locale();
            acts.add(
                    new PdfDownload(
                            words.text("liga.claim.sheet"),
                            () -> words.text("liga.claim.file"),
                            to -> papers.sheet(found.id(), to)),
                    new WorkbookDownload(
                            words.text("liga.claim.workbook"),
                            () -> words.text("liga.claim.file"),
                            to -> papers.workbook(found.id(), language, to)));
        }
    }

    private void approve() {
        edit.act(
                seen -> approval.approve(new SeenClaim(seen.id(), seen.revision())),
                () -> feedback.done("liga.claim.is-approved"));
    }

    private ActForm<ClaimDetails> givingBack() {
        var reason = new NoteField(words.text("liga.claim.reason"), GiveBackClaim.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("liga.claim.give-back"),
                words.text("liga.claim.give-back"),
                "liga.claim.is-given-back",
                new FormFields().add("reason", reason),
                List.<Component>of(reason),
                seen -> approval.giveBack(new GiveBackClaim(seen.id(), seen.revision(), reason.getValue())));
    }

    private void correct() {
        feedback.attempt(() -> {
            var seen = edit.record();
            var corrected = claims.correct(new SeenClaim(seen.id(), seen.revision()));
            feedback.done("liga.claim.correction-begun");
            navigator.to("liga/claims/" + corrected);
        });
    }

    private void remove() {
        feedback.confirm(
                "liga.claim.remove-title",
                "liga.remove-text",
                "liga.claim.remove",
                new Object[] {edit.record().carrierName()},
                () -> feedback.attempt(() -> {
                    var seen = edit.record();
                    claims.remove(new SeenClaim(seen.id(), seen.revision()));
                    feedback.done("liga.claim.is-removed");
                    leave();
                }));
    }

    private void save() {
        edit.save(seen -> claims.revise(new ReviseClaim(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            feedback.done("liga.form.saved");
        });
    }

    private void leave() {
        left = true;
        navigator.to("liga/claims");
    }
}
