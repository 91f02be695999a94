package org.lotse.cases.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.platform.ui.api.Localized;

/** How the list of documents can be sorted. */
public enum DocumentOrder {
    /** As they came, the latest first. */
    KEPT(words -> Comparator.comparing(DocumentEntry::keptAt).reversed()),
    /** By the day that stands on them, the latest first; those without one last. */
    DATED(words ->
            Comparator.comparing(entry -> entry.document().dated(), Comparator.nullsLast(Comparator.reverseOrder()))),
    /** As they are called. */
    TITLE(words -> Comparator.comparing(entry -> entry.document().title(), collator())),
    /** What is of one kind together. */
    KIND(words -> Comparator.comparing(entry -> words.of(entry.document().kind()), collator()));

    private final Function<Words, Comparator<DocumentEntry>> comparator;

    DocumentOrder(Function<Words, Comparator<DocumentEntry>> comparator) {
        this.comparator = comparator;
    }

    /** The order, with titles compared as the reader's language does. */
    public Comparator<DocumentEntry> comparator(Words words) {
        return comparator.apply(words);
    }

    private static Comparator<Object> collator() {
        return Collator.getInstance(Localized.language());
    }
}
