package org.lotse.helpers.ui.hours;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.lotse.helpers.ui.Words;

/** That hours of people who left and were erased are among those that are shown. */
public final class PastNote {

    private PastNote() {}

    /** @param minutes how many; without any there is no note */
    public static Optional<Paragraph> of(Words words, long minutes) {
        if (minutes == 0) {
            return Optional.empty();
        }
        var note = new Paragraph(words.text("helpers.hours.past", DurationText.of(minutes)));
        note.addClassName("helpers-soft");
        return Optional.of(note);
    }
}
