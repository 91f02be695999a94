package org.lotse.cases.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.shared.Tooltip;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.RemoveContact;
import org.lotse.cases.api.ReviseContact;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.Edit;

/** The contact log of a case: sums, the form to log one more, and the entries, latest first, page by page. */
public final class ContactPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int ENTRIES = 20;

    private final transient ContactLog log;
    private final transient NoteDrafts drafts;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient BooleanSupplier mayWrite;
    private final transient Runnable onChange;

    private final Paragraph totals = new Paragraph();
    private final Button add;
    private final Div place = new Div();
    private final UnorderedList entries = new UnorderedList();
    private final Div foot = new Div();

    private transient @Nullable CaseDetails file;
    private @Nullable ContactForm form;
    private transient @Nullable Edit<ContactEntry> edit;

    /**
     * @param mayWrite whether to offer logging, correcting and removing
     * @param onChange told when the log, and so the file's totals, changed
     */
    public ContactPanel(
            ContactLog log,
            NoteDrafts drafts,
            Feedback feedback,
            Words words,
            Clock clock,
            BooleanSupplier mayWrite,
            Runnable onChange) {
        this.log = log;
        this.drafts = drafts;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayWrite = mayWrite;
        this.onChange = onChange;
        add = new Button(words.get("cases.contact.log"), new Icon("vaadin", "plus"), click -> write());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.KEY_K, KeyModifier.ALT);
        add.setTooltipText(words.get("cases.contact.log-shortcut")).setPosition(Tooltip.TooltipPosition.TOP_END);
        totals.addClassName("cases-soft");
        var head = new Div(new H2(words.get("cases.contact.title")), add);
        head.addClassName("cases-panel-head");
        getContent().setId("contacts");
        getContent().addClassName("cases-contacts");
        getContent().add(head, totals, place, entries, foot);
    }

    /** Fills the panel for a case. */
    public void show(CaseDetails shown) {
        file = shown;
        add.setVisible(mayWrite.getAsBoolean());
        totals.setText(sums(shown.contacts()));
        totals.setVisible(shown.contacts().number() > 0);
        entries.removeAll();
        more(null);
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return form != null && form.fields().isChanged();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.fields().changes();
    }

    private void write() {
        if (form != null) {
            form.focus();
            return;
        }
        var fresh = put("cases.contact.new", this::keepNew);
        fresh.begin(LocalDate.now(clock));
        fresh.keepDraft(drafts, file().id());
        fresh.focus();
    }

    private void keepNew(ContactForm filled) {
        feedback.attempt(filled.fields().validated(), () -> {
            filled.fields().requireReadable();
            log.log(new LogContact(file().id(), filled.contact()));
            filled.forgetDraft();
            closeAndTell("logged");
        });
    }

    private void correct(ContactEntry entry) {
        afterDiscarding(() -> beginToCorrect(entry));
    }

    private void beginToCorrect(ContactEntry entry) {
        var correcting = put("cases.contact.correct", this::keepCorrected);
        var begun = new Edit<ContactEntry>(
                        correcting.fields(),
                        feedback,
                        seen -> log.find(seen.id()),
                        seen -> correcting.show(seen.contact()))
                .whenRemoved(this::closeAndReload);
        begun.begin(entry);
        edit = begun;
        correcting.focus();
        correcting.scrollIntoView();
    }

    private void keepCorrected(ContactForm filled) {
        Optional.ofNullable(edit)
                .ifPresent(begun -> begun.save(
                        seen -> log.revise(new ReviseContact(seen.id(), seen.version(), filled.contact())),
                        () -> closeAndTell("corrected")));
    }

    private void remove(ContactEntry entry) {
        feedback.confirm(
                "cases.contact.remove-title",
                "cases.contact.remove-text",
                "cases.contact.remove",
                new Object[] {
                    Localized.date(entry.contact().heldOn()),
                    words.of(entry.contact().kind())
                },
                () -> removeNow(entry));
    }

    private void removeNow(ContactEntry entry) {
        if (feedback.attempt(() -> log.remove(new RemoveContact(entry.id(), entry.version())))) {
            tell("removed");
        } else {
            reload();
        }
    }

    private ContactForm put(String titleKey, Consumer<ContactForm> save) {
        close();
        var opened = new ContactForm(
                words,
                words.get(titleKey),
                file().person().languages().stream()
                        .map(SpokenLanguage::language)
                        .collect(Collectors.toSet()),
                () -> Optional.ofNullable(form).ifPresent(save),
                this::cancel);
        form = opened;
        add.setEnabled(false);
        place.add(opened);
        return opened;
    }

    private void cancel() {
        afterDiscarding(this::close);
    }

    private void afterDiscarding(Runnable act) {
        if (!hasUnsavedInput()) {
            act.run();
            return;
        }
        feedback.confirm(
                "cases.contact.discard-title",
                "cases.contact.discard-text",
                "cases.contact.discard",
                new Object[0],
                () -> {
                    Optional.ofNullable(form).ifPresent(ContactForm::forgetDraft);
                    act.run();
                });
    }

    private void close() {
        form = null;
        edit = null;
        place.removeAll();
        add.setEnabled(true);
    }

    private void closeAndTell(String outcome) {
        close();
        tell(outcome);
    }

    private void tell(String outcome) {
        feedback.done("cases.contact." + outcome);
        reload();
    }

    private void closeAndReload() {
        close();
        reload();
    }

    private void reload() {
        onChange.run();
        if (add.isVisible()) {
            add.focus();
        }
    }

    private void more(@Nullable String after) {
        var page = log.entries(file().id(), after, ENTRIES);
        page.items().forEach(entry -> entries.add(item(entry)));
        foot.removeAll();
        page.next().ifPresent(next -> foot.add(new Button(words.get("cases.contact.older"), click -> more(next))));
        if (entries.getComponentCount() == 0) {
            foot.add(new EmptyState("comments-o", words.get("cases.contact.nothing-yet")));
        }
    }

    private Component item(ContactEntry entry) {
        var item = new ContactItem(words, entry);
        return mayWrite.getAsBoolean() && entry.own()
                ? item.changeable(() -> correct(entry), () -> remove(entry))
                : item;
    }

    private String sums(ContactTotals sum) {
        return words.get(
                "cases.contact.totals",
                sum.number(),
                words.hours(sum.minutes()),
                sum.lastOn() == null ? "" : Localized.date(sum.lastOn()));
    }

    private CaseDetails file() {
        return Optional.ofNullable(file).orElseThrow();
    }
}
