package org.lotse.cases.ui.letter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.letter.LetterData;
import org.lotse.cases.api.letter.LetterDraft;
import org.lotse.cases.api.letter.LetterDrafts;
import org.lotse.cases.api.letter.Letters;
import org.lotse.cases.api.letter.TemplateEntry;
import org.lotse.cases.api.release.DisclosureRegister;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.ui.CaseHead;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.PdfInPage;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.Fields;
import org.lotse.cases.ui.form.FormActions;
import org.lotse.cases.ui.release.DisclosureForm;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.Navigator;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.Place;
import org.lotse.platform.ui.api.View;
import org.lotse.platform.ui.api.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes a letter out of a case; to somebody else than the person it hands content on, which can be entered in the register then. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@Place(route = "cases/:id/letter", permission = "cases.documents", title = "cases.letter.title", menu = false)
@StyleSheet("context://cases/cases.css")
@StyleSheet("context://cases/documents.css")
public final class LetterView extends Composite<Div> implements View, Enterable, KeepsInput, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient Letters letters;
    private final transient LetterDrafts drafts;
    private final transient ReleaseService releases;
    private final transient DisclosureRegister register;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean mayRecord;
    private final CaseHead head;
    private final LetterForm form;
    private final Div draft = new Div();
    private final Map<String, String> open = new LinkedHashMap<>();
    private final PdfInPage preview;
    private final Div work;
    private final transient BooleanSupplier mayWrite;
    private @Nullable DisclosureForm disclosure;
    private boolean done;

    /** The frame; filled when entered. */
    @Activate
    public LetterView(
            @Reference CaseService cases,
            @Reference Letters letters,
            @Reference LetterDrafts drafts,
            @Reference ReleaseService releases,
            @Reference DisclosureRegister register,
            @Reference Access access,
            @Reference Feedback feedback,
            @Reference Navigator navigator,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.letters = letters;
        this.drafts = drafts;
        this.releases = releases;
        this.register = register;
        this.feedback = feedback;
        this.navigator = navigator;
        this.clock = clock;
        words = new Words(texts, Localized.language());
        mayRecord = access.may(CasesPermissions.RELEASES);
        head = new CaseHead(cases, words, clock, CasePage.DOCUMENTS);
        mayWrite = head.whileOpen(true);
        form = new LetterForm(words, letters.templates(), releases.receivers());
        preview = new PdfInPage(words);
        draft.addClassName("cases-draft");
        draft.getElement().setAttribute("role", "status");
        var actions = new FormActions(words, words.get("cases.letter.keep"), this::keep, this::leave)
                .and(new Button(words.get("cases.letter.preview"), click -> look()));
        work = new Div(new H2(words.get("cases.letter.title")), draft, form, actions, preview);
        work.addClassName("cases-contacts");
        getContent().setId("letter");
        getContent().addClassName("cases-case");
        getContent().add(head, work);
    }

    @Override
    public void enter(Visit visit) {
        var file = head.show(visit);
        if (!mayWrite.getAsBoolean()) {
            work.setVisible(false);
            return;
        }
        form.show(letters.begin(file.id()));
        form.fields().remember();
        sayMissing();
        form.sayUncovered("");
        drafts.find(file.id()).ifPresent(this::bringBack);
        form.template()
                .addValueChangeListener(chosen -> Optional.ofNullable(chosen.getValue())
                        .filter(template -> chosen.isFromClient())
                        .ifPresent(this::choose));
        form.toPerson().addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                addressTo(chosen.getValue());
            }
        });
        form.receiver().addValueChangeListener(chosen -> warn());
        form.whenTyped(() -> {
            sayMissing();
            keepDraft();
        });
        form.template().focus();
    }

    @Override
    public Optional<String> pageTitle() {
        return head.pageTitle();
    }

    @Override
    public boolean hasUnsavedInput() {
        return disclosure == null
                ? !done && form.fields().isChanged()
                : disclosure.fields().isChanged();
    }

    @Override
    public Map<String, String> unsavedInput() {
        return disclosure == null
                ? form.fields().changes()
                : disclosure.fields().changes();
    }

    /** A text that is there already is not overwritten unasked. */
    private void choose(TemplateEntry template) {
        if (form.hasText()) {
            feedback.confirm(
                    "cases.letter.replace-title",
                    "cases.letter.replace-text",
                    "cases.letter.replace",
                    new Object[] {template.template().title()},
                    () -> fill(template));
        } else {
            fill(template);
        }
    }

    private void fill(TemplateEntry template) {
        feedback.attempt(() -> {
            var filled = letters.fill(id(), template.id());
            open.clear();
            filled.missing().stream()
                    .sorted()
                    .forEach(missing -> open.put(missing.inBraces(), words.of(missing) + " " + missing.inBraces()));
            filled.gaps().forEach(gap -> open.put(gap, gap));
            form.fill(filled.subject(), filled.text());
            sayMissing();
            keepDraft();
        });
    }

    /** Says what is still to be written by hand. */
    private void sayMissing() {
        var left = open.entrySet().stream()
                .filter(each -> form.holds(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        form.sayMissing(left.isEmpty() ? "" : words.get("cases.letter.missing", left));
    }

    private void addressTo(boolean person) {
        if (person) {
            var letter = letters.begin(id());
            form.address(letter.receiver(), Fields.orBlank(letter.address()));
        } else {
            form.address("", "");
        }
        warn();
        keepDraft();
    }

    /** Says what no release covers; nobody is kept from writing. */
    private void warn() {
        var receiver = Fields.orBlank(form.receiver().getValue());
        if (Boolean.TRUE.equals(form.toPerson().getValue()) || receiver.isBlank()) {
            form.sayUncovered("");
            return;
        }
        var uncovered = letters.uncovered(id(), receiver);
        form.sayUncovered(
                uncovered.isEmpty()
                        ? ""
                        : words.get(
                                "cases.letter.uncovered",
                                uncovered.stream().sorted().map(words::of).collect(Collectors.joining(", "))));
    }

    private void look() {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var id = id();
            var letter = form.letter();
            tryOut(id, letter);
            preview.show(
                    words.get("cases.letter.title"),
                    words.get("cases.letter.file"),
                    to -> letters.preview(id, letter, to));
            preview.scrollIntoView();
        });
    }

    /** What is not acceptable is said beside its field, before the page is there. */
    private void tryOut(CaseId id, LetterData letter) {
        try {
            letters.preview(id, letter, OutputStream.nullOutputStream());
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private void keep() {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var letter = form.letter();
            letters.keep(id(), letter);
            drafts.discard(id());
            done = true;
            feedback.done("cases.letter.kept");
            if (letter.toPerson() || !mayRecord) {
                leave();
            } else {
                offerToRecord(letter);
            }
        });
    }

    private void offerToRecord(LetterData letter) {
        var asked = new DisclosureForm(
                words, releases.receivers(), LocalDate.now(clock), this::record, this::leaveWithoutEntry);
        asked.begin(letter.receiver(), words.get("cases.letter.disclosed", letter.subject()));
        disclosure = asked;
        work.removeAll();
        work.add(
                new H2(words.get("cases.letter.record-title")),
                new Paragraph(words.get("cases.letter.record-text", letter.receiver())),
                asked);
        asked.focus();
    }

    private void record(DisclosureForm filled) {
        feedback.attempt(filled.fields().validated(), () -> {
            filled.fields().requireReadable();
            register.record(new RecordDisclosure(id(), filled.disclosure()));
            feedback.done("cases.disclosure.recorded");
            leaveWithoutEntry();
        });
    }

    private void leaveWithoutEntry() {
        Optional.ofNullable(disclosure).ifPresent(asked -> asked.fields().remember());
        leave();
    }

    private void leave() {
        navigator.to(CasePage.DOCUMENTS.of(id()));
    }

    private void bringBack(LetterDraft kept) {
        form.show(kept.letter());
        warn();
        var discard = new Button(words.get("cases.draft.discard"), click -> {
            draft.removeAll();
            form.show(letters.begin(id()));
            form.fields().remember();
            form.sayKept(words.get("cases.draft.will-be-kept"));
            sayMissing();
            warn();
            drafts.discard(id());
            form.template().focus();
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        draft.add(new Span(words.get("cases.draft.restored", Localized.dateTime(kept.keptAt()))), discard);
    }

    private void keepDraft() {
        try {
            drafts.keep(id(), form.letter());
            form.sayKept(words.get("cases.draft.kept", String.valueOf(form.length())));
        } catch (RuleViolation | DataUnavailable notNow) {
            // What cannot be kept yet stands in the page; keeping the letter says why.
            form.sayKept(words.get("cases.draft.not-kept"));
        }
    }

    private CaseId id() {
        return head.file().id();
    }
}
