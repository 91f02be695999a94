package org.lotse.cases.api.handover;

import java.util.Set;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * Exactly what would go, read from the text that would be sealed; of documents without their files.
 *
 * @param document all of it
 * @param fingerprint of that text and of which documents they are; goes back in {@link SendHandover}, so that nothing else is sent than was seen
 * @param areas the areas of life that it is about
 * @param special whether it holds special categories of data
 * @param consent whether a consent in force covers it
 * @param secrecy whether a release from professional secrecy in force covers it
 * @param provision whether a provision of law was named
 */
public record HandoverPreview(
        HandoverDocument document,
        String fingerprint,
        Set<LifeArea> areas,
        boolean special,
        boolean consent,
        boolean secrecy,
        boolean provision) {

    /** Copies the areas, so that a preview never changes. */
    public HandoverPreview {
        areas = Set.copyOf(areas);
    }

    /** Whether it may go. */
    public boolean isPermitted() {
        return provision || (consent && secrecy);
    }
}
