package org.lotse.cases.ui.release;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.release.DisclosureRegister;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseOutline;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.release.ReleaseSheets;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.form.FormFields;

/** What the person allows to be handed on, and the register of who received what. */
final class ReleasePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int ENTRIES = 10;
    private static final int COUNTED = 200;

    private final transient ReleaseService releases;
    private final transient DisclosureRegister register;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient ReleaseSheets sheets;
    private final boolean mayRevoke;
    private final transient BooleanSupplier mayWrite;

    private final Button give;
    private final Button record;
    private final Button blank;
    private final FormSlot place;
    private final UnorderedList given = new UnorderedList();
    private final Paragraph nothingGiven;
    private final UnorderedList entries = new UnorderedList();
    private final Div foot = new Div();

    private transient @Nullable CaseDetails shown;

    /**
     * @param mayRevoke whether to offer taking back and printing
     * @param mayWrite whether to offer writing down and entering
     */
    ReleasePanel(
            ReleaseService releases,
            DisclosureRegister register,
            ReleaseSheets sheets,
            Feedback feedback,
            Words words,
            Clock clock,
            boolean mayRevoke,
            BooleanSupplier mayWrite) {
        this.releases = releases;
        this.register = register;
        this.sheets = sheets;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayRevoke = mayRevoke;
        this.mayWrite = mayWrite;
        place = new FormSlot(feedback);
        give = act("cases.release.give", this::beginRelease);
        record = act("cases.disclosure.record", this::beginDisclosure);
        blank = act("cases.release.sheet-blank", this::printBlank);
        nothingGiven = soft("cases.release.nothing-yet");
        getContent().setId("releases");
        getContent().addClassName("cases-releases");
        getContent()
                .add(
                        place,
                        part(head("cases.release.title", blank, give), given, nothingGiven),
                        part(head("cases.disclosure.title", record), entries, foot));
    }

    void show(CaseDetails file) {
        shown = file;
        blank.setVisible(mayWrite.getAsBoolean());
        give.setVisible(mayWrite.getAsBoolean());
        record.setVisible(mayWrite.getAsBoolean());
        given.removeAll();
        var all = releases.of(id());
        all.forEach(entry -> given.add(item(entry)));
        nothingGiven.setVisible(all.isEmpty());
        entries.removeAll();
        more(null);
    }

    boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    private void beginRelease() {
        var sheet = new ReleaseSheet(
                words,
                releases.receivers(),
                LocalDate.now(clock),
                this::keepRelease,
                this::printOutline,
                () -> cancel(give));
        open(sheet, sheet.fields(), sheet::focus);
    }

    /** What stands in the form is signed on paper, and written down afterwards. */
    private void printOutline(ReleaseSheet form) {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            var id = id();
            var outline = form.outline();
            form.show(print((language, to) -> sheets.printOutline(id, outline, language, to), form::hideSheet));
        });
    }

    private void printBlank() {
        var id = id();
        var outline = new ReleaseOutline(Set.of(), null, null, Set.of(), false, false, null);
        var sheet = print((language, to) -> sheets.printOutline(id, outline, language, to), () -> cancel(blank));
        open(sheet, new FormFields(), sheet::focus);
    }

    private void print(ReleaseEntry entry) {
        var sheet = print((language, to) -> sheets.print(entry.id(), language, to), () -> cancel(give));
        open(sheet, new FormFields(), () -> {
            sheet.scrollIntoView();
            sheet.focus();
        });
    }

    private ReleasePrint print(ReleasePrint.InLanguage sheet, Runnable onClose) {
        return new ReleasePrint(words, sheets.languages(), file(), sheet, onClose);
    }

    private void keepRelease(ReleaseSheet sheet) {
        feedback.attempt(sheet.fields().validated(), () -> {
            sheet.fields().requireReadable();
            releases.give(new GiveRelease(id(), sheet.kinds(), sheet.release()));
            done("cases.release.given", give);
        });
    }

    private void beginDisclosure() {
        var form = new DisclosureForm(
                words, releases.receivers(), LocalDate.now(clock), this::keepDisclosure, () -> cancel(record));
        open(form, form.fields(), form::focus);
    }

    private void keepDisclosure(DisclosureForm form) {
        feedback.attempt(form.fields().validated(), () -> {
            form.fields().requireReadable();
            register.record(new RecordDisclosure(id(), form.disclosure()));
            done("cases.disclosure.recorded", record);
        });
    }

    private void open(Component form, FormFields fields, Runnable focus) {
        place.afterDiscarding(() -> {
            place.open(form, fields);
            focus.run();
        });
    }

    private void cancel(Button next) {
        place.afterDiscarding(() -> {
            place.close();
            next.focus();
        });
    }

    private void done(String key, Button next) {
        place.close();
        feedback.done(key);
        show(file());
        next.focus();
    }

    /** Whoever takes a release back wants to know who was told already. */
    private void askToRevoke(ReleaseEntry entry) {
        var resting = register.entries(id(), null, COUNTED).items().stream()
                .filter(told -> entry.id().equals(told.consent()) || entry.id().equals(told.secrecy()))
                .count();
        feedback.confirm(
                "cases.release.revoke-title",
                "cases.release.revoke-text",
                "cases.release.revoke",
                new Object[] {words.of(entry.kind()), entry.release().receiver(), resting},
                () -> revoke(entry));
    }

    private void revoke(ReleaseEntry entry) {
        if (feedback.attempt(
                () -> releases.revoke(new RevokeRelease(entry.id(), entry.version(), LocalDate.now(clock))))) {
            feedback.done("cases.release.revoked");
        }
        show(file());
        give.focus();
    }

    private ReleaseItem item(ReleaseEntry entry) {
        var item = new ReleaseItem(words, entry);
        if (mayRevoke) {
            item.printable(() -> print(entry));
        }
        return mayRevoke && entry.state() == ReleaseState.IN_FORCE ? item.revocable(() -> askToRevoke(entry)) : item;
    }

    private void more(@Nullable String after) {
        var page = register.entries(id(), after, ENTRIES);
        page.items().forEach(entry -> entries.add(new DisclosureItem(words, entry)));
        foot.removeAll();
        page.next().ifPresent(next -> foot.add(new Button(words.get("cases.disclosure.older"), click -> more(next))));
        if (page.items().isEmpty() && after == null) {
            foot.add(soft("cases.disclosure.nothing-yet"));
        }
    }

    private Paragraph soft(String key) {
        var text = new Paragraph(words.get(key));
        text.addClassName("cases-soft");
        return text;
    }

    private Button act(String key, Runnable act) {
        var button = new Button(words.get(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Section part(Component... content) {
        var part = new Section(content);
        part.addClassName("cases-contacts");
        return part;
    }

    private Div head(String titleKey, Button... acts) {
        var head = new Div(new H2(words.get(titleKey)));
        head.add(acts);
        head.addClassName("cases-panel-head");
        return head;
    }

    private CaseId id() {
        return file().id();
    }

    private CaseDetails file() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
