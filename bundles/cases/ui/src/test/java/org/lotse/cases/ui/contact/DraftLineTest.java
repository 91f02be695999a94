package org.lotse.cases.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.ui.Words;

class DraftLineTest {

    private static final CaseId RIMA = new CaseId(new UUID(1, 1));
    private static final CaseId AMANUEL = new CaseId(new UUID(1, 2));

    private final Kept kept = new Kept();
    private final TextArea note = new TextArea();
    private final DraftLine line = new DraftLine(kept, new Words((locale, key, values) -> key, Locale.GERMAN), note);

    @Test
    void whatIsTypedIsKeptForItsCase() {
        line.about(RIMA);

        type("Talked");

        assertThat(kept.notes).containsExactly(Map.entry(RIMA, "Talked"));
    }

    @Test
    void whatWasKeptComesBackIntoAnEmptyNote() {
        kept.notes.put(RIMA, "Talked");

        line.about(RIMA);

        assertThat(note.getValue()).isEqualTo("Talked");
    }

    @Test
    void whatWasTypedForTheWrongCaseGoesAlongToTheRightOne() {
        line.about(RIMA);
        type("Talked");

        line.about(AMANUEL);

        assertThat(note.getValue()).isEqualTo("Talked");
        assertThat(kept.notes).containsExactly(Map.entry(AMANUEL, "Talked"));
    }

    @Test
    void whatWasBroughtBackForOneCaseIsNeverPutIntoAnother() {
        kept.notes.put(RIMA, "Talked");
        line.about(RIMA);

        line.about(AMANUEL);

        assertThat(note.getValue()).isEmpty();
        assertThat(kept.notes).containsExactly(Map.entry(RIMA, "Talked"));
    }

    @Test
    void nothingIsKeptOfWhatWasSaved() {
        line.about(RIMA);
        type("Talked");

        line.forget();

        assertThat(kept.notes).isEmpty();
    }

    /** As the browser hands it over. */
    private void type(String text) {
        var before = note.getValue();
        note.setValue(text);
        ComponentUtil.fireEvent(note, new ComponentValueChangeEvent<>(note, note, before, true));
    }

    private static final class Kept implements NoteDrafts {

        private final Map<CaseId, String> notes = new HashMap<>();

        @Override
        public void keep(CaseId caseId, String text) {
            notes.put(caseId, text);
        }

        @Override
        public Optional<NoteDraft> find(CaseId caseId) {
            return Optional.ofNullable(notes.get(caseId)).map(text -> new NoteDraft(text, Instant.EPOCH));
        }

        @Override
        public void discard(CaseId caseId) {
            notes.remove(caseId);
        }
    }
}
