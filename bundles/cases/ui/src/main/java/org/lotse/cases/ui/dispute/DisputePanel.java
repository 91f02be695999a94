package org.lotse.cases.ui.dispute;

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
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.dispute.Disputes;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.FormSlot;
import org.lotse.cases.ui.form.PanelForm;
import org.lotse.platform.ui.api.Feedback;

/** What the person disputes of what is kept about them, and how it came out. */
public final class DisputePanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Disputes disputes;
    private final transient Feedback feedback;
    private final transient Words words;
    private final transient Clock clock;
    private final boolean mayEdit;
    private final transient Runnable onChange;
    private final Button mark;
    private final FormSlot place;
    private final UnorderedList entries = new UnorderedList();
    private final Paragraph nothing;
    private transient @Nullable CaseDetails shown;

    /**
     * @param mayEdit whether to offer marking and settling, of a closed case too: the right does not end
     * @param onChange told when a mark came or went
     */
    public DisputePanel(
            Disputes disputes, Feedback feedback, Words words, Clock clock, boolean mayEdit, Runnable onChange) {
        this.disputes = disputes;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
        this.mayEdit = mayEdit;
        this.onChange = onChange;
        mark = new Button(words.get("cases.dispute.do"), click -> beginMark());
        mark.setVisible(mayEdit);
        place = new FormSlot(feedback);
        nothing = new Paragraph(words.get("cases.dispute.none"));
        nothing.addClassName("cases-soft");
        getContent().setId("disputes");
        getContent().addClassNames("cases-facts", "cases-period");
        getContent().add(new H2(words.get("cases.dispute.title")), mark, place, entries, nothing);
    }

    /** Fills the panel for a case. */
    public void show(CaseDetails file) {
        shown = file;
        entries.removeAll();
        var all = disputes.of(file.id());
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

    private DisputeItem item(DisputeEntry entry) {
        var item = new DisputeItem(words, entry);
        return mayEdit && entry.settlement() == null ? item.settleable(() -> beginSettling(entry)) : item;
    }

    private void beginMark() {
        place.afterDiscarding(() -> {
            var form = new DisputeForm(words, file(), LocalDate.now(clock), this::keep, this::cancel);
            open(form.panel());
        });
    }

    private void beginSettling(DisputeEntry entry) {
        place.afterDiscarding(() -> {
            var form = new SettleForm(words, entry, LocalDate.now(clock), this::keep, this::cancel);
            open(form.panel());
        });
    }

    private void open(PanelForm form) {
        place.open(form, form.fields());
        form.focus();
    }

    private void keep(DisputeForm form) {
        var fields = form.panel().fields();
        if (feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            disputes.mark(form.command(file().id()));
        })) {
            done("cases.dispute.marked");
        }
    }

    private void keep(SettleForm form) {
        var fields = form.panel().fields();
        if (feedback.attempt(fields.validated(), () -> {
            fields.requireReadable();
            disputes.settle(form.command());
        })) {
            done("cases.dispute.is-settled");
        }
    }

    private void done(String told) {
        place.close();
        feedback.done(told);
        onChange.run();
        mark.focus();
    }

    private void cancel() {
        place.afterDiscarding(() -> {
            place.close();
            mark.focus();
        });
    }

    private CaseDetails file() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
