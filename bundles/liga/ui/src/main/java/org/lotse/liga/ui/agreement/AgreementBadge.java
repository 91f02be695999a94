package org.lotse.liga.ui.agreement;

import com.vaadin.flow.component.Composite;
import org.lotse.liga.api.agreement.AgreementState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** How an agreement stands. */
final class AgreementBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1L;

    private final Badge badge;

    AgreementBadge(Words words, AgreementState state) {
        badge = new Badge(words.of(state), tone(state));
    }

    @Override
    protected Badge initContent() {
        return badge;
    }

    private static Badge.Tone tone(AgreementState state) {
        return switch (state) {
            case NOTICE_DUE, ENDING -> Badge.Tone.WAITING;
            case RUNNING -> Badge.Tone.READY;
            case TO_COME, ENDED -> Badge.Tone.RESTING;
        };
    }
}
