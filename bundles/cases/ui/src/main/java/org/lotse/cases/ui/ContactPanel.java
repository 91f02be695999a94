package org.lotse.cases.ui;

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
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactEntry;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.ContactTotals;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.ReviseContact;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** The contact log of a case: sums, the form to log one more, and the entries, latest first, page by page. */
final class ContactPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int ENTRIES = 20;

    private final transient ContactLog log;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean mayWrite;
    private final transient Runnable onChange;

    private final Paragraph totals = new Paragraph();
    private final Button add;
    private final Div place = new Div();
    private final UnorderedList entries = new UnorderedList();
    private final Div foot = new Div();

    private transient @Nullable CaseDetails file;
    private @Nullable ContactForm form;

    /**
     * @param mayWrite whether to offer logging, correcting and removing
     * @param onChange told when the log, and so the file's totals, changed
     */
    ContactPanel(ContactLog log, Feedback feedback, Words words, Clock clock, boolean mayWrite, Runnable onChange) {
        this.log = log;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayWrite = mayWrite;
        this.onChange = onChange;
        add = new Button(words.get("cases.contact.log"), new Icon("vaadin", "plus"), click -> write());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.KEY_K, KeyModifier.ALT);
        add.setTooltipText(words.get("cases.contact.log-shortcut")).setPosition(Tooltip.TooltipPosition.TOP_END);
        add.setVisible(mayWrite);
        totals.addClassName("cases-soft");
        var head = new Div(new H2(words.get("cases.contact.title")), add);
        head.addClassName("cases-panel-head");
        getContent().setId("contacts");
        getContent().addClassName("cases-contacts");
        getContent().add(head, totals, place, entries, foot);
    }

    void show(CaseDetails shown) {
        file = shown;
        totals.setText(sums(shown.contacts()));
        totals.setVisible(shown.contacts().number() > 0);
        entries.removeAll();
        more(null);
    }

    boolean hasUnsavedInput() {
        return form != null && form.isChanged();
    }

    Map<String, String> unsavedInput() {
        return form == null ? Map.of() : form.texts();
    }

    private void write() {
        if (form != null) {
            form.focus();
            return;
        }
        var fresh =
                put(words.get("cases.contact.new"), contact -> log.log(new LogContact(file().id(), contact)), "logged");
        fresh.begin(LocalDate.now(clock));
        fresh.focus();
    }

    private void correct(ContactEntry entry) {
        close();
        var correcting = put(
                words.get("cases.contact.correct"),
                contact -> log.revise(new ReviseContact(entry.id(), entry.version(), contact)),
                "corrected");
        correcting.show(entry.contact());
        correcting.focus();
        correcting.scrollIntoView();
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
                () -> feedback.attempt(() -> {
                    log.remove(entry.id());
                    changed("removed");
                }));
    }

    /** Something is done with the contact in the form. */
    @FunctionalInterface
    private interface Keeping {
        void keep(ContactData contact);
    }

    private ContactForm put(String title, Keeping keeping, String outcome) {
        var opened =
                new ContactForm(words, title, file().person().languages(), () -> save(keeping, outcome), this::cancel);
        form = opened;
        add.setEnabled(false);
        place.removeAll();
        place.add(opened);
        return opened;
    }

    private void save(Keeping keeping, String outcome) {
        var filled = Optional.ofNullable(form);
        filled.ifPresent(contact -> feedback.attempt(contact.fields(), () -> {
            keeping.keep(contact.contact());
            close();
            changed(outcome);
        }));
    }

    private void cancel() {
        if (!hasUnsavedInput()) {
            close();
            return;
        }
        feedback.confirm(
                "cases.contact.discard-title",
                "cases.contact.discard-text",
                "cases.contact.discard",
                new Object[0],
                this::close);
    }

    private void close() {
        form = null;
        place.removeAll();
        add.setEnabled(true);
    }

    private void changed(String outcome) {
        feedback.done("cases.contact." + outcome);
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
        return mayWrite && entry.own() ? item.changeable(() -> correct(entry), () -> remove(entry)) : item;
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
