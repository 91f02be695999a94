package org.lotse.funding.ui.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationAttachments;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationPapers;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationSteps;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.api.application.ReviseApplication;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.group.Groupings;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
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
import org.lotse.platform.ui.api.attachment.AttachmentsPanel;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFoot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One application: how far it has come, the next step, what it says, its papers and its history. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "funding/applications/:id",
        permission = "funding.applications",
        title = "funding.application.page",
        menu = false,
        icon = "file-text",
        order = 41)
@StyleSheet("context://funding/funding.css")
public final class ApplicationView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient Applications applications;
    private final transient ApplicationSteps steps;
    private final transient ApplicationPapers papers;
    private final transient ApplicationAttachments attachments;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient StepForms forms;
    private final boolean mayApply;
    private final ViewHeader header = new ViewHeader("");
    private final Div head = new Div();
    private final Div acts = Parts.acts();
    private final ApplicationForm form;
    private final FormFoot foot;
    private final Div past = new Div();
    private final AttachmentsPanel papersPanel;
    private final transient Edit<ApplicationDetails> edit;
    private final ActPlace<ApplicationDetails> place;
    private transient Optional<ApplicationId> papersOf = Optional.empty();

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public ApplicationView(
            @Reference Applications applications,
            @Reference ApplicationSteps steps,
            @Reference ApplicationPapers papers,
            @Reference ApplicationAttachments attachments,
            @Reference Groupings groupings,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Navigator navigator,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.applications = applications;
        this.steps = steps;
        this.papers = papers;
        this.attachments = attachments;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        forms = new StepForms(words, steps);
        mayApply = access.may(FundingPermissions.APPLY);
        form = new ApplicationForm(
                words, new Towns(tenants), applications, new GroupingChoice(groupings, access), feedback);
        form.fixRules();
        edit = new Edit<>(form.fields(), feedback, seen -> applications.find(seen.id()), this::show)
                .whenRemoved(() -> navigator.to("funding/applications"));
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                words.text("funding.form.save"),
                () -> save(() -> feedback.done("funding.form.saved")),
                words.text("funding.form.undo"),
                () -> edit.begin(read(edit.record().id())));
        papersPanel = new AttachmentsPanel(
                words.text("funding.application.papers"), words.text("funding.application.papers-none"), feedback);
        getContent().setId("application");
        getContent().addClassName("funding-page");
        getContent()
                .add(
                        new ViewLink(words.text("funding.application.back"), "funding/applications"),
                        header,
                        head,
                        acts,
                        place,
                        form,
                        foot,
                        papersPanel,
                        past);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(ApplicationId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return form.fields().isChanged() || place.isBegun() || papersPanel.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        input.putAll(papersPanel.unsavedInput());
        return input;
    }

    private ApplicationDetails read(ApplicationId id) {
        return applications.find(id).orElseThrow(NotFound::new);
    }

    private void show(ApplicationDetails found) {
        var editable = mayApply && found.state() == ApplicationState.DRAFT;
        header.setTitle(found.data().title());
        head.removeAll();
        head.add(new ApplicationHead(words, found));
        var kind = Optional.ofNullable(found.data().applicant()).orElse(ApplicantKind.ALONE);
        form.setReadOnly(!editable, canBeMended(found.state()));
        form.show(found.data(), found.reckoning().rules(), ApplicationKinds.beside(kind));
        foot.setVisible(editable);
        acts(found);
        past.removeAll();
        past.add(new ApplicationPast(words, papers, found));
        if (papersOf.filter(found.id()::equals).isEmpty()) {
            papersOf = Optional.of(found.id());
            papersPanel.show(attachments.of(found.id()), mayApply);
        }
    }

    private static boolean canBeMended(ApplicationState state) {
        return state == ApplicationState.DRAFT || state == ApplicationState.CHECKED || state == ApplicationState.SIGNED;
    }

    private void acts(ApplicationDetails found) {
        acts.removeAll();
        if (mayApply) {
            steps(found);
        }
        acts.add(new PdfDownload(
                words.text("funding.application.form"),
                () -> words.text("funding.application.file"),
                to -> papers.form(found.id(), to)));
    }

    private void steps(ApplicationDetails found) {
        switch (found.state()) {
            case DRAFT -> acts.add(Parts.primary(words.text("funding.application.check"), this::check));
            case CHECKED ->
                acts.add(Parts.primary(words.text("funding.application.sign"), () -> place.begin(forms.sign())));
            case SIGNED ->
                acts.add(Parts.primary(words.text("funding.application.send"), () -> place.begin(forms.send())));
            case SENT, OBJECTION ->
                acts.add(Parts.primary(
                        words.text("funding.application.decide"), () -> place.begin(forms.decide(edit.record()))));
            case APPROVED, REJECTED -> {
                if (mayObject(found)) {
                    acts.add(Parts.small(
                            words.text("funding.application.object"), () -> place.begin(forms.object(edit.record()))));
                }
            }
            case WITHDRAWN -> {}
        }
        if (found.state() == ApplicationState.CHECKED || found.state() == ApplicationState.SIGNED) {
            acts.add(Parts.small(words.text("funding.application.reopen"), () -> place.begin(forms.reopen())));
        }
        if (found.state() == ApplicationState.OBJECTION) {
            acts.add(Parts.small(
                    words.text("funding.application.take-back-objection"), () -> place.begin(forms.takeBack(true))));
        }
        if (found.state() != ApplicationState.REJECTED && found.state() != ApplicationState.WITHDRAWN) {
            acts.add(Parts.removing(
                    words.text("funding.application.take-back"), () -> place.begin(forms.takeBack(false))));
        }
    }

    /** Against the first decision only; whether it gave everything, the service knows. */
    private static boolean mayObject(ApplicationDetails found) {
        return found.decisions().size() == 1;
    }

    /** What is typed is saved first: it is what somebody wants checked. */
    private void check() {
        if (form.fields().isChanged()) {
            save(this::checkSaved);
        } else {
            checkSaved();
        }
    }

    private void checkSaved() {
        edit.act(
                seen -> steps.check(new SeenApplication(seen.id(), seen.revision())),
                () -> feedback.done("funding.application.is-checked"));
    }

    private void save(Runnable saved) {
        edit.save(seen -> applications.revise(new ReviseApplication(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(read(edit.record().id()));
            saved.run();
        });
    }
}
