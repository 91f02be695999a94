package org.lotse.cases.api.handover;

import java.util.EnumSet;
import java.util.Set;
import org.lotse.platform.api.vocabulary.LifeArea;

/** What of a case can go into a package, and which areas of life a release must cover for it. */
public enum HandoverPart {
    /** Names, gender, birth and nationality, as in the papers; always goes. */
    PERSON(LifeArea.LEGAL_STATUS),
    /** Telephone, e-mail, how the person is reached. */
    REACHING(LifeArea.LEGAL_STATUS),
    /** Languages and interpreter. */
    LANGUAGES(LifeArea.LANGUAGE),
    /** Entry, residence title and until when it is valid. */
    RESIDENCE(LifeArea.LEGAL_STATUS),
    /** The present dwelling. */
    DWELLING(LifeArea.HOUSING),
    /** Who belongs to the household today, by name. */
    HOUSEHOLD(LifeArea.FAMILY),
    /** Chosen entries of the contact log; a release must cover the areas that they touch. */
    CONTACTS(LifeArea.PARTICIPATION),
    /** Chosen documents; a release must cover the areas that the sender says they are about. */
    DOCUMENTS(),
    /** What the sender tells in words: where there is no case to choose from. */
    REPORT(LifeArea.PARTICIPATION);

    private final Set<LifeArea> areas;

    /** What can be chosen of a case; all but the report, which is written where there is none. */
    public static Set<HandoverPart> ofCase() {
        return EnumSet.complementOf(EnumSet.of(REPORT));
    }

    HandoverPart(LifeArea... areas) {
        this.areas = Set.of(areas);
    }

    /** The areas of life that it is about in any case. */
    public Set<LifeArea> areas() {
        return areas;
    }
}
