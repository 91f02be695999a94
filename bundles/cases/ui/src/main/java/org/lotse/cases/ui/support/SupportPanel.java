package org.lotse.cases.ui.support;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.support.SupportEntry;
import org.lotse.cases.api.support.SupportRequests;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.support.WithdrawSupport;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.platform.ui.api.Feedback;

/**
 * What the case asks of the helper circle, and what became of it. Where there is no circle nothing is asked, and what was asked before
 * stays to be seen.
 */
public final class SupportPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient SupportRequests requests;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final transient Rights rights;
    private final Button ask;
    private final FormSlot place;
    private final Paragraph waits;
    private final UnorderedList entries = new UnorderedList();
    private final Paragraph nothing;
    private transient @Nullable CaseDetails shown;

    /**
     * What to offer.
     *
     * @param ask whether this case may ask now
     * @param withdraw whether to offer taking back, in a closed case too
     * @param circle whether there is a helper circle here that hears
     */
    public record Rights(BooleanSupplier ask, boolean withdraw, BooleanSupplier circle) {}

    /** Empty; filled by {@link #show}. */
    public SupportPanel(SupportRequests requests, Feedback feedback, Words words, Clock clock, Rights rights) {
        this.requests = requests;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.rights = rights;
        ask = new Button(words.get("cases.support.ask"), click -> beginAsking());
        place = new FormSlot(feedback);
        waits = soft("cases.support.no-circle");
        nothing = soft("cases.support.none");
        getContent().setId("support");
        getContent().addClassNames("cases-facts", "cases-period");
        getContent().add(new H2(words.get("cases.support.title")), ask, place, waits, entries, nothing);
    }

    /** Shows what this case asked for. */
    public void show(CaseDetails file) {
        shown = file;
        var all = requests.of(file.id());
        var circle = rights.circle().getAsBoolean();
        setVisible(circle || !all.isEmpty());
        ask.setVisible(circle && rights.ask().getAsBoolean());
        waits.setVisible(!circle);
        entries.removeAll();
        all.forEach(entry -> entries.add(item(entry)));
        entries.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
    }

    /** Whether something was typed that is not kept yet. */
    public boolean hasUnsavedInput() {
        return place.hasUnsavedInput();
    }

    /** What was typed and is not kept yet, by label. */
    public Map<String, String> unsavedInput() {
        return place.unsavedInput();
    }

    private SupportItem item(SupportEntry entry) {
        var item = new SupportItem(words, entry);
        return rights.withdraw() && !entry.state().isOver() ? item.withdrawable(() -> askToWithdraw(entry)) : item;
    }

    private void beginAsking() {
        place.afterDiscarding(() -> {
            var form = new SupportForm(words, file(), LocalDate.now(clock), this::keep, this::cancel);
            place.open(form.panel(), form.panel().fields());
            form.panel().focus();
        });
    }

    private void keep(SupportForm form) {
        var fields = form.panel().fields();
        if (feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            requests.request(form.command(file().id()));
        })) {
            place.close();
            feedback.done("cases.support.asked");
            show(file());
            ask.focus();
        }
    }

    private void cancel() {
        place.afterDiscarding(() -> {
            place.close();
            ask.focus();
        });
    }

    private void askToWithdraw(SupportEntry entry) {
        feedback.confirm(
                "cases.support.withdraw-title",
                entry.state() == SupportState.ARRANGED
                        ? "cases.support.withdraw-arranged-text"
                        : "cases.support.withdraw-text",
                "cases.support.withdraw",
                new Object[] {words.of(entry.support().kind())},
                () -> withdraw(entry));
    }

    private void withdraw(SupportEntry entry) {
        if (feedback.attempt(() -> requests.withdraw(new WithdrawSupport(entry.id(), entry.revision())))) {
            feedback.done("cases.support.withdrawn");
        }
        show(file());
        ask.focus();
    }

    private Paragraph soft(String key) {
        var text = new Paragraph(words.get(key));
        text.addClassName("cases-soft");
        return text;
    }

    private CaseDetails file() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
