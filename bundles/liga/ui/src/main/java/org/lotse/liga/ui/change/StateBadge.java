package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Composite;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** How far a change has come, in a word. */
final class StateBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1L;

    private final Badge badge;

    StateBadge(Words words, ChangeState state) {
        badge = new Badge(
                words.of(state),
                switch (state) {
                    case PLANNED, ANNOUNCED, WINDING_DOWN -> Badge.Tone.WAITING;
                    case DONE -> Badge.Tone.READY;
                    case ABANDONED -> Badge.Tone.RESTING;
                });
    }

    @Override
    protected Badge initContent() {
        return badge;
    }
}
