package org.lotse.cases.ui.directory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.Map;
import org.lotse.cases.api.directory.RemoveService;
import org.lotse.cases.api.directory.ReviseService;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.api.directory.ServiceEntry;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.Visit;
import org.lotse.platform.ui.api.form.Edit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The list of regular services that the district keeps and publishes. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(
        route = "cases/directory",
        permission = "cases.directory",
        title = "cases.services.title",
        icon = "institution",
        order = 18)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/directory.css")
public final class DirectoryView extends Composite<Div> implements View, Enterable, KeepsInput {

    private static final long serialVersionUID = 1L;

    private final transient ServiceDirectory directory;
    private final transient Feedback feedback;
    private final transient Words words;
    private final PublishPanel published;
    private final Button add;
    private final FormSlot slot;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothingYet;

    /** The frame; filled when entered. */
    @Activate
    public DirectoryView(@Reference ServiceDirectory directory, @Reference Feedback feedback, @Reference Texts texts) {
        this.directory = directory;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        published = new PublishPanel(directory, feedback, words);
        slot = new FormSlot(feedback);
        add = new Button(words.get("cases.directory.add"), new Icon("vaadin", "plus"), click -> begin());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        nothingYet = new Paragraph(words.get("cases.directory.nothing-yet"));
        nothingYet.addClassName("cases-soft");
        list.setId("directory");
        list.addClassName("cases-services");
        var head = new Div(new H2(words.get("cases.directory.all")), add);
        head.addClassName("cases-panel-head");
        var entries = new Section(head, slot, list, nothingYet);
        entries.addClassNames("cases-form-part", "cases-entries");
        getContent().addClassName("cases-form");
        getContent().add(new ViewHeader(words.get("cases.directory.title")), published, entries);
    }

    @Override
    public void enter(Visit visit) {
        show();
    }

    @Override
    public boolean hasUnsavedInput() {
        return slot.hasUnsavedInput();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return slot.unsavedInput();
    }

    private void show() {
        published.show();
        list.removeAll();
        var all = directory.all();
        all.forEach(entry -> list.add(new ServiceItem(words, entry.service()).with(acts(entry))));
        nothingYet.setVisible(all.isEmpty());
    }

    private Div acts(ServiceEntry entry) {
        var acts = new Div(
                act("cases.directory.edit", entry, () -> slot.afterDiscarding(() -> correct(entry))),
                act("cases.directory.remove", entry, () -> askToRemove(entry)));
        acts.addClassName("cases-entry-acts");
        return acts;
    }

    private Button act(String key, ServiceEntry entry, Runnable act) {
        var button = new Button(words.get(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.get(
                "cases.directory.act-on", words.get(key), entry.service().name()));
        return button;
    }

    private void begin() {
        slot.afterDiscarding(() -> {
            var holder = new ServiceForm[1];
            var form = new ServiceForm(words, words.get("cases.directory.new"), () -> keep(holder[0]), this::cancel);
            holder[0] = form;
            open(form);
        });
    }

    private void keep(ServiceForm form) {
        feedback.attempt(form.panel().fields().validated(), () -> {
            directory.add(form.service());
            done("cases.directory.added");
        });
    }

    private void correct(ServiceEntry entry) {
        var work = new Correction(entry);
        open(work.form);
    }

    private void askToRemove(ServiceEntry entry) {
        feedback.confirm(
                "cases.directory.remove-title",
                "cases.directory.remove-text",
                "cases.directory.remove",
                new Object[] {entry.service().name()},
                () -> {
                    if (feedback.attempt(() -> directory.remove(new RemoveService(entry.id(), entry.version())))) {
                        feedback.done("cases.directory.removed");
                    }
                    show();
                    add.focus();
                });
    }

    private void open(ServiceForm form) {
        slot.open(form.panel(), form.panel().fields());
        form.panel().focus();
    }

    private void cancel() {
        slot.afterDiscarding(() -> {
            slot.close();
            add.focus();
        });
    }

    private void done(String told) {
        slot.close();
        feedback.done(told);
        show();
        add.focus();
    }

    /** One person's work on one entry. */
    private final class Correction {

        private final ServiceForm form;
        private final Edit<ServiceEntry> edit;

        Correction(ServiceEntry entry) {
            form = new ServiceForm(
                    words,
                    words.get("cases.directory.correct", entry.service().name()),
                    this::save,
                    DirectoryView.this::cancel);
            edit = new Edit<ServiceEntry>(
                            form.panel().fields(),
                            feedback,
                            seen -> directory.all().stream()
                                    .filter(now -> now.id().equals(seen.id()))
                                    .findFirst(),
                            seen -> form.show(seen.service()))
                    .whenRemoved(() -> {
                        slot.close();
                        DirectoryView.this.show();
                    });
            edit.begin(entry);
        }

        private void save() {
            edit.save(
                    seen -> directory.revise(new ReviseService(seen.id(), seen.version(), form.service())),
                    () -> done("cases.directory.corrected"));
        }
    }
}
