package org.lotse.liga.ui.claim;

import com.vaadin.flow.component.Composite;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** How far a claim has come. */
final class ClaimBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1L;

    private final Badge badge;

    ClaimBadge(Words words, ClaimState state) {
        badge = new Badge(words.of(state), tone(state));
    }

    @Override
    protected Badge initContent() {
        return badge;
    }

    private static Badge.Tone tone(ClaimState state) {
        return switch (state) {
            case ENTERED, GIVEN_BACK -> Badge.Tone.WAITING;
            case APPROVED -> Badge.Tone.READY;
            case REPLACED -> Badge.Tone.RESTING;
        };
    }
}
