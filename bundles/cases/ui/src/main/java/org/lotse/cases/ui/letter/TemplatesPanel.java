package org.lotse.cases.ui.letter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.cases.api.letter.LetterTemplates;
import org.lotse.cases.api.letter.ReviseTemplate;
import org.lotse.cases.api.letter.TemplateData;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.ui.PdfInPage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.Edit;

/** The templates of the tenant, and those that come with the product to be taken over. */
final class TemplatesPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient LetterTemplates templates;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Button add;
    private final FormSlot slot;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothingYet;
    private final UnorderedList suggestions = new UnorderedList();
    private final Div suggested;

    TemplatesPanel(LetterTemplates templates, Feedback feedback, Words words) {
        this.templates = templates;
        this.feedback = feedback;
        this.words = words;
        slot = new FormSlot(feedback);
        add = new Button(
                words.get("cases.template.add"),
                new Icon("vaadin", "plus"),
                click -> slot.afterDiscarding(() -> begin(new TemplateData("", "", ""))));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2(words.get("cases.template.all")), add);
        head.addClassName("cases-panel-head");
        nothingYet = new Paragraph(words.get("cases.template.nothing-yet"));
        nothingYet.addClassName("cases-soft");
        suggested = new Div(new H3(words.get("cases.template.suggestions")), suggestions);
        getContent().setId("templates");
        getContent().addClassNames("cases-form-part", "cases-entries");
        getContent().add(head, slot, list, nothingYet, suggested);
        show();
    }

    boolean hasUnsavedInput() {
        return slot.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return slot.unsavedInput();
    }

    private void show() {
        list.removeAll();
        var all = templates.all();
        all.forEach(entry -> list.add(item(entry)));
        nothingYet.setVisible(all.isEmpty());
        var titles = all.stream().map(entry -> entry.template().title()).collect(Collectors.toSet());
        suggestions.removeAll();
        templates.suggestions().stream()
                .filter(suggestion -> !titles.contains(suggestion.title()))
                .forEach(suggestion -> suggestions.add(suggestion(suggestion)));
        suggested.setVisible(suggestions.getComponentCount() > 0);
    }

    private ListItem item(TemplateEntry entry) {
        var title = entry.template().title();
        var item = item(entry.template());
        if (entry.archived()) {
            item.addClassName("cases-former");
            var archived = new Span(words.get("cases.template.is-archived"));
            archived.addClassName("cases-stage");
            item.add(archived);
        }
        var turn =
                act(entry.archived() ? "cases.template.unarchive" : "cases.template.archive", title, () -> turn(entry));
        item.add(acts(act("cases.template.edit", title, () -> slot.afterDiscarding(() -> correct(entry))), turn));
        return item;
    }

    private ListItem suggestion(TemplateData suggestion) {
        var item = item(suggestion);
        item.add(acts(act("cases.template.take-over", suggestion.title(), () -> {
            feedback.attempt(() -> {
                templates.add(suggestion);
                done("cases.template.added");
            });
        })));
        return item;
    }

    private static ListItem item(TemplateData template) {
        var name = new Paragraph(template.title());
        name.addClassName("cases-entry-name");
        var soft = new Paragraph(template.subject());
        soft.addClassName("cases-soft");
        var item = new ListItem(name, soft);
        item.addClassName("cases-entry");
        return item;
    }

    private static Div acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("cases-entry-acts");
        return acts;
    }

    private Button act(String key, String title, Runnable act) {
        var button = new Button(words.get(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.get("cases.template.act-on", words.get(key), title));
        return button;
    }

    private void turn(TemplateEntry entry) {
        if (feedback.attempt(() -> templates.revise(
                new ReviseTemplate(entry.id(), entry.version(), entry.template(), !entry.archived())))) {
            feedback.done(entry.archived() ? "cases.template.unarchived" : "cases.template.archived");
        }
        show();
    }

    private void begin(TemplateData beginning) {
        var holder = new TemplateForm[1];
        var form = new TemplateForm(
                words,
                words.get("cases.template.new"),
                () -> keep(holder[0]),
                () -> preview(holder[0]),
                () -> slot.afterDiscarding(slot::close));
        holder[0] = form;
        form.show(beginning);
        form.fields().remember();
        open(form);
    }

    private void keep(TemplateForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            templates.add(form.template());
            done("cases.template.added");
        });
    }

    private void preview(TemplateForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            var template = form.template();
            tryOut(template);
            var shown = new PdfInPage(words);
            shown.show(
                    words.get("cases.template.preview"),
                    words.get("cases.letter.file"),
                    to -> templates.preview(template, to));
            form.show(shown);
        });
    }

    /** What is not acceptable is said beside its field, before the page is there. */
    private void tryOut(TemplateData template) {
        try {
            templates.preview(template, OutputStream.nullOutputStream());
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private void correct(TemplateEntry entry) {
        var work = new Correction(entry);
        open(work.form);
    }

    private void open(TemplateForm form) {
        slot.open(form.panel(), form.fields());
        form.panel().focus();
    }

    private void done(String told) {
        slot.close();
        feedback.done(told);
        show();
        add.focus();
    }

    /** One person's work on one template. */
    private final class Correction {

        private final TemplateForm form;
        private final Edit<TemplateEntry> edit;

        Correction(TemplateEntry entry) {
            form = new TemplateForm(
                    words,
                    words.get("cases.template.correct", entry.template().title()),
                    this::save,
                    this::look,
                    () -> slot.afterDiscarding(slot::close));
            edit = new Edit<TemplateEntry>(
                            form.fields(),
                            feedback,
                            seen -> templates.all().stream()
                                    .filter(now -> now.id().equals(seen.id()))
                                    .findFirst(),
                            seen -> form.show(seen.template()))
                    .whenRemoved(() -> {
                        slot.close();
                        TemplatesPanel.this.show();
                    });
            edit.begin(entry);
        }

        private void look() {
            preview(form);
        }

        private void save() {
            edit.save(
                    seen -> templates.revise(
                            new ReviseTemplate(seen.id(), seen.version(), form.template(), seen.archived())),
                    () -> done("cases.template.corrected"));
        }
    }
}
