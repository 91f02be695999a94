package org.lotse.cases.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.ui.api.Localized;

/**
 * Keeps a note while it is typed, and brings back what was typed before the connection, the browser or the session went. Says
 * so in a line above the note.
 */
final class DraftLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient NoteDrafts drafts;
    private final transient Words words;
    private final TextArea note;
    private transient @Nullable CaseId caseId;
    private @Nullable String restored;

    /** @param note whose text is kept */
    DraftLine(NoteDrafts drafts, Words words, TextArea note) {
        this.drafts = drafts;
        this.words = words;
        this.note = note;
        note.addClassName("cases-note-kept");
        sayItWillBeKept();
        getContent().addClassName("cases-draft");
        getContent().getElement().setAttribute("role", "status");
        note.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                keep(typed.getValue());
            }
        });
    }

    /**
     * From now on the note is about this case. What was typed goes along; what was brought back for another case stays with
     * that one.
     */
    void about(CaseId id) {
        if (id.equals(caseId)) {
            return;
        }
        if (note.getValue().equals(restored)) {
            note.clear();
        } else if (caseId != null) {
            drafts.discard(caseId);
        }
        caseId = id;
        restored = null;
        getContent().removeAll();
        if (note.isEmpty()) {
            drafts.find(id).ifPresent(this::bringBack);
        } else {
            keep(note.getValue());
        }
    }

    /** Nothing is to be kept: it was saved, or nobody wants it. */
    void forget() {
        if (caseId != null) {
            drafts.discard(caseId);
            caseId = null;
        }
        getContent().removeAll();
        sayItWillBeKept();
    }

    /** Never nothing: a line that came when the field is left would push the button away from under the pointer, and the click with it. */
    private void sayItWillBeKept() {
        note.setHelperText(words.get("cases.draft.will-be-kept"));
    }

    private void bringBack(NoteDraft kept) {
        restored = kept.note();
        note.setValue(kept.note());
        var discard = new Button(words.get("cases.draft.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().add(new Span(words.get("cases.draft.restored", Localized.dateTime(kept.keptAt()))), discard);
    }

    private void discard() {
        var same = caseId;
        note.clear();
        forget();
        caseId = same;
        note.focus();
    }

    private void keep(String text) {
        if (caseId == null) {
            return;
        }
        try {
            drafts.keep(caseId, text);
            if (text.isBlank()) {
                sayItWillBeKept();
            } else {
                note.setHelperText(words.get(
                        "cases.draft.kept", String.valueOf(text.strip().length())));
            }
        } catch (DataUnavailable away) {
            note.setHelperText(words.get("cases.draft.not-kept"));
        }
    }
}
