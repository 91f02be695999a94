package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.change.ChangeProcedure;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.DeliveryChanges;
import org.lotse.liga.api.change.ReviseChange;
import org.lotse.liga.api.change.SeenChange;
import org.lotse.liga.api.change.TickStep;
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
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PdfDownload;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.ActForm;
import org.lotse.platform.ui.api.form.ActPlace;
import org.lotse.platform.ui.api.form.Edit;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.form.FormFoot;
import org.lotse.platform.ui.api.form.NoteField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One change of a delivery model: what was decided, and the steps until its day. */
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "liga/changes/:id",
        permission = "liga.read",
        title = "liga.change.title",
        menu = false,
        icon = "exchange",
        order = 57)
@StyleSheet("context://liga/liga.css")
public final class ChangeView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient DeliveryChanges changes;
    private final transient ChangeProcedure procedure;
    private final transient Feedback feedback;
    private final transient Municipalities municipalities;
    private final transient Words words;
    private final boolean mayEdit;
    private final ViewHeader header = new ViewHeader("");
    private final Div head = new Div();
    private final Div acts = new Div();
    private final Div steps = new Div();
    private final ChangeForm form;
    private final FormFoot foot;
    private final transient Edit<ChangeDetails> edit;
    private final ActPlace<ChangeDetails> place;

    /** Draws an empty page; {@link #enter} tells what to show. */
    @Activate
    public ChangeView(
            @Reference DeliveryChanges changes,
            @Reference ChangeProcedure procedure,
            @Reference Tenants tenants,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Texts texts) {
        this.changes = changes;
        this.procedure = procedure;
        this.feedback = feedback;
        municipalities = new Municipalities(tenants);
        words = new Words(texts, Localized.language());
        mayEdit = access.may(LigaPermissions.EDIT);
        form = new ChangeForm(words, municipalities);
        edit = new Edit<>(form.fields(), feedback, seen -> changes.find(seen.id()), this::show);
        place = new ActPlace<>(feedback, edit);
        foot = new FormFoot(
                words.text("liga.form.save"), this::save, words.text("liga.form.undo"), () -> edit.begin(fresh()));
        acts.addClassName("liga-acts");
        steps.addClassName("liga-form");
        getContent().setId("change");
        getContent().addClassName("liga-detail");
        getContent()
                .add(
                        new ViewLink(words.text("liga.change.back"), "liga/changes"),
                        header,
                        head,
                        acts,
                        place,
                        form,
                        foot,
                        steps);
    }

    @Override
    public void enter(Visit visit) {
        edit.begin(read(ChangeId.parse(visit.parameter("id")).orElseThrow(NotFound::new)));
    }

    @Override
    public boolean hasUnsavedInput() {
        return form.fields().isChanged() || place.isBegun();
    }

    @Override
    public Map<String, String> unsavedInput() {
        var input = new LinkedHashMap<>(form.fields().changes());
        input.putAll(place.unsaved());
        return input;
    }

    private ChangeDetails read(ChangeId id) {
        return changes.find(id).orElseThrow(NotFound::new);
    }

    private ChangeDetails fresh() {
        return read(edit.record().id());
    }

    private void show(ChangeDetails found) {
        var editable = mayEdit && found.state() == ChangeState.PLANNED;
        header.setTitle(words.text(
                "liga.change.of",
                municipalities.name(found.data().municipality()),
                words.of(found.data().model())));
        form.setReadOnly(!editable);
        form.show(found.data());
        foot.setVisible(editable);
        head(found);
        acts(found);
        steps.removeAll();
        steps.add(FormParts.section(
                words.text("liga.change.steps"),
                new StepList(words, found, mayEdit && found.state().isAnnounced(), this::tick)));
    }

    private void head(ChangeDetails found) {
        head.removeAll();
        var line = new Div(
                new StateBadge(words, found.state()),
                new Span(
                        found.before() == null
                                ? words.text("liga.change.from-nothing")
                                : words.text("liga.change.until-then", words.of(found.before()))),
                new Span(words.text("liga.change.planned-by", found.plannedBy())),
                new ViewLink(
                        municipalities.name(found.data().municipality()),
                        "liga/municipalities/" + found.data().municipality()));
        line.addClassName("liga-status-line");
        head.add(line);
        if (found.reason() != null) {
            head.add(FormParts.warning(words.text("liga.change.abandoned-because", found.reason())));
        }
    }

    private void acts(ChangeDetails found) {
        acts.removeAll();
        if (mayEdit && found.state() == ChangeState.PLANNED) {
            var announce = FormParts.small(words.text("liga.change.announce"), this::announce);
            announce.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(announce);
        }
        if (mayEdit && found.state().isAnnounced() && !found.data().from().isAfter(Localized.today())) {
            var now = FormParts.small(words.text("liga.change.carry-out"), this::carryOut);
            now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(now);
        }
        acts.add(new PdfDownload(
                words.text("liga.change.letter"),
                () -> words.text("liga.change.file"),
                to -> procedure.letter(found.id(), to)));
        if (mayEdit && found.state().isOpen()) {
            acts.add(FormParts.removing(words.text("liga.change.abandon"), () -> place.begin(abandoning())));
        }
    }

    private void announce() {
        feedback.confirm(
                "liga.change.announce-title",
                "liga.change.announce-text",
                "liga.change.announce",
                new Object[] {municipalities.name(edit.record().data().municipality())},
                () -> edit.act(
                        seen -> procedure.announce(new SeenChange(seen.id(), seen.revision())),
                        () -> feedback.done("liga.change.is-announced")));
    }

    private void tick(ChangeStep step, boolean done) {
        edit.act(seen -> procedure.tick(new TickStep(seen.id(), seen.revision(), step, done)), () -> {});
        if (edit.record().steps().stream().anyMatch(one -> one.step() == step && one.done() != done)) {
            show(edit.record());
        }
    }

    private void carryOut() {
        edit.act(
                seen -> procedure.carryOut(new SeenChange(seen.id(), seen.revision())),
                () -> feedback.done("liga.change.is-carried-out"));
    }

    private ActForm<ChangeDetails> abandoning() {
        var reason = new NoteField(words.text("liga.change.reason"), AbandonChange.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        return new ActForm<>(
                words.text("liga.change.abandon"),
                words.text("liga.change.abandon"),
                "liga.change.is-abandoned",
                new FormFields().add("reason", reason),
                List.<Component>of(reason),
                seen -> procedure.abandon(new AbandonChange(seen.id(), seen.revision(), reason.getValue())));
    }

    private void save() {
        edit.save(seen -> changes.revise(new ReviseChange(seen.id(), seen.revision(), form.value())), () -> {
            edit.begin(fresh());
            feedback.done("liga.form.saved");
        });
    }
}
