package org.lotse.helpers.ui.money;

import com.vaadin.flow.component.html.Paragraph;
import org.lotse.helpers.api.money.Ceiling;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How somebody stands to a ceiling, in sentences. */
final class CeilingWords {

    private final Words words;

    CeilingWords(Words words) {
        this.words = words;
    }

    /** For example "Ehrenamtspauschale 2026: 800,00 € von 960,00 €, noch 160,00 €." */
    String stand(Ceiling ceiling) {
        return words.text(
                "helpers.ceiling.stand",
                words.of(ceiling.kind()),
                String.valueOf(ceiling.year()),
                euro(ceiling.used()),
                euro(ceiling.most()),
                euro(ceiling.left()));
    }

    /** What of it was received elsewhere, and since when that is known. */
    String elsewhere(Ceiling ceiling) {
        var on = ceiling.statedOn();
        return on == null
                ? words.text("helpers.ceiling.nothing-stated")
                : words.text("helpers.ceiling.stated", euro(ceiling.elsewhere()), Localized.date(on));
    }

    /** The stand with so much more, marked from {@value Ceiling#WARN_FROM} per cent on. */
    Paragraph told(Ceiling ceiling, long more) {
        var told = new Paragraph(stand(ceiling));
        if (ceiling.isExceededBy(more)) {
            told.setText(stand(ceiling) + " " + words.text("helpers.ceiling.exceeded"));
            told.addClassName("helpers-warning");
        } else if (ceiling.isNearWith(more)) {
            told.setText(stand(ceiling) + " " + words.text("helpers.ceiling.near", Ceiling.WARN_FROM));
            told.addClassName("helpers-warning");
        }
        return told;
    }

    private String euro(long cents) {
        return Euro.withSign(cents, words.locale());
    }
}
