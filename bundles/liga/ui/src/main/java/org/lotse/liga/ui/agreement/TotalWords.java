package org.lotse.liga.ui.agreement;

import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.ui.Words;

/** What an agreement came to in a year, in a sentence. */
public final class TotalWords {

    private TotalWords() {}

    /** With the ceiling, if there is one. */
    public static String of(Words words, RunningTotal total) {
        var ceiling = total.ceiling();
        var year = String.valueOf(total.year());
        return ceiling == null
                ? words.text(
                        "liga.total.without-ceiling", year, words.euros(total.approved()), words.euros(total.waiting()))
                : words.text(
                        "liga.total.with-ceiling",
                        year,
                        words.euros(total.approved()),
                        words.euros(total.waiting()),
                        words.euros(ceiling),
                        words.euros(ceiling.subtract(total.all())));
    }
}
