package org.lotse.cases.ui.preparation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.preparation.KeepPreparation;
import org.lotse.cases.api.preparation.PreparationEntry;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.api.preparation.PreparedHandovers;
import org.lotse.cases.api.preparation.SendPreparation;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.handover.HandoverSeen;
import org.lotse.cases.ui.handover.HandoverSheet;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One prepared hand-over: the form while it can be changed, the preview of exactly what goes, and what became of it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/preparations/:id", permission = "cases.prepare", title = "cases.preparation.one", menu = false)
@StyleSheet("context://cases/cases.css")
public final class PreparationView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    /** Where all of them are listed. */
    static final String LIST = "cases/preparations";

    /** What an address shows that asks for the preview at once. */
    static final String PREVIEW = "preview";

    private static final long serialVersionUID = 1L;

    private final transient Preparations preparations;
    private final transient PreparedHandovers handovers;
    private final transient Tenants tenants;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final ViewHeader header;
    private final Div state = new Div();
    private final Div preview = new Div();
    private final PreparationForm form;
    private final FormActions actions;
    private final transient Edit<PreparationEntry> edit;
    private boolean done;

    /** The form; filled when entered. */
    @Activate
    public PreparationView(
            @Reference Preparations preparations,
            @Reference PreparedHandovers handovers,
            @Reference Tenants tenants,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts) {
        this.preparations = preparations;
        this.handovers = handovers;
        this.tenants = tenants;
        this.feedback = feedback;
        this.navigator = navigator;
        words = new Words(texts, Localized.language());
        header = new ViewHeader(words.get("cases.preparation.one"));
        form = new PreparationForm(words, handovers.receivers());
        edit = new Edit<>(
                        form.fields(),
                        feedback,
                        seen -> preparations.find(seen.summary().id()),
                        this::fill)
                .whenRemoved(this::leave);
        actions = new FormActions(
                        words, words.get("cases.preparation.keep"), () -> keep(false), () -> navigator.to(LIST))
                .and(new Button(words.get("cases.handover.preview"), click -> keep(true)), removal());
        state.addClassName("cases-preparation-state");
        getContent().setId("preparation");
        getContent().addClassNames("cases-case", "cases-preparation");
        getContent()
                .add(new ViewLink(words.get("cases.preparation.back"), LIST), header, state, form, actions, preview);
    }

    @Override
    public void enter(Visit visit) {
        show(PreparationId.parse(visit.parameter("id"))
                .flatMap(preparations::find)
                .orElseThrow(NotFound::new));
        if (visit.query("show").filter(PREVIEW::equals).isPresent() && isOpen()) {
            preview();
        }
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(title(edit.record()));
    }

    @Override
    public boolean hasUnsavedInput() {
        return !done && form.isVisible() && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return form.fields().changes();
    }

    private void show(PreparationEntry entry) {
        edit.begin(entry);
        form.setVisible(isOpen());
        actions.setVisible(isOpen());
        preview.removeAll();
        tellState(entry);
        if (!isOpen()) {
            feedback.attempt(() -> preview.add(new HandoverSheet(
                    words,
                    words.get("cases.preparation.went-title", receiver(entry)),
                    handovers.preview(entry.summary().id()).document())));
        }
    }

    private void fill(PreparationEntry entry) {
        header.setTitle(title(entry));
        form.show(entry.data());
    }

    private void tellState(PreparationEntry entry) {
        var summary = entry.summary();
        state.removeAll();
        state.add(new PreparationBadge(words, summary.state()));
        switch (summary.state()) {
            case REJECTED -> tell("cases.preparation.rejected", receiver(entry), Fields.orBlank(summary.reason()));
            case ACCEPTED -> tell("cases.preparation.accepted", receiver(entry), Preparations.DAYS_KEPT);
            case SENT -> {
                tell(summary.overdue() ? "cases.preparation.overdue" : "cases.preparation.waits", receiver(entry));
                var withdraw = new Button(words.get("cases.handover.withdraw"), click -> askToWithdraw(entry));
                withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
                state.add(withdraw);
            }
            case WITHDRAWN -> tell("cases.preparation.withdrawn");
            case DRAFT -> tell("cases.preparation.draft", summary.id().reference());
        }
    }

    private void tell(String key, Object... arguments) {
        state.add(new Paragraph(words.get(key, arguments)));
    }

    /** Keeps what stands in the form, so that nothing is lost and the preview shows exactly what is kept. */
    private void keep(boolean look) {
        edit.save(
                seen -> kept(
                        preparations.keep(new KeepPreparation(seen.summary().id(), seen.revision(), form.data())),
                        look),
                () -> {});
    }

    private void kept(PreparationEntry entry, boolean look) {
        show(entry);
        if (look) {
            preview();
        } else {
            feedback.done("cases.preparation.kept");
        }
    }

    private void preview() {
        preview.removeAll();
        var entry = edit.record();
        feedback.attempt(form.fields().validated(), () -> {
            var seen = handovers.preview(entry.summary().id());
            preview.add(new HandoverSeen(
                    words,
                    words.get("cases.handover.preview-title", receiver(entry)),
                    seen,
                    () -> send(entry, seen.fingerprint())));
            preview.scrollIntoView();
        });
    }

    private void send(PreparationEntry entry, String fingerprint) {
        if (form.fields().isChanged()) {
            // What goes is what was seen; what was typed since has to be seen first.
            keep(true);
            return;
        }
        feedback.attempt(form.fields().validated(), () -> {
            handovers.send(new SendPreparation(entry.summary().id(), fingerprint));
            feedback.done("cases.handover.sent", receiver(entry));
            again();
        });
    }

    private void askToWithdraw(PreparationEntry entry) {
        feedback.confirm(
                "cases.handover.withdraw-title",
                "cases.preparation.withdraw-text",
                "cases.handover.withdraw",
                new Object[] {receiver(entry)},
                () -> {
                    if (feedback.attempt(
                            () -> handovers.withdraw(entry.summary().id()))) {
                        feedback.done("cases.handover.withdrawn");
                    }
                    again();
                });
    }

    private Button removal() {
        var remove = new Button(
                words.get("cases.preparation.remove"),
                click -> feedback.confirm(
                        "cases.preparation.remove-title",
                        "cases.preparation.remove-text",
                        "cases.preparation.remove",
                        new Object[0],
                        this::remove));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return remove;
    }

    private void remove() {
        feedback.attempt(() -> {
            preparations.remove(edit.record().summary().id());
            feedback.done("cases.preparation.removed");
            leave();
        });
    }

    private void leave() {
        done = true;
        navigator.to(LIST);
    }

    private void again() {
        preparations.find(edit.record().summary().id()).ifPresent(this::show);
        header.scrollIntoView();
    }

    private boolean isOpen() {
        return edit.record().summary().state().isOpen();
    }

    private String title(PreparationEntry entry) {
        return words.get(
                "cases.preparation.title-of",
                words.name(entry.data().person().fullName(), entry.data().disputed()));
    }

    private String receiver(PreparationEntry entry) {
        return Optional.ofNullable(entry.data().receiver())
                .flatMap(tenants::find)
                .map(Tenant::name)
                .orElse("");
    }
}
