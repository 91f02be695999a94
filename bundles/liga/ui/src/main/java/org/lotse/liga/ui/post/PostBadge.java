package org.lotse.liga.ui.post;

import com.vaadin.flow.component.Composite;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** How a post stands. */
final class PostBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1L;

    private final Badge badge;

    PostBadge(Words words, PostState state) {
        badge = new Badge(words.of(state), tone(state));
    }

    @Override
    protected Badge initContent() {
        return badge;
    }

    private static Badge.Tone tone(PostState state) {
        return switch (state) {
            case VACANT -> Badge.Tone.WAITING;
            case FILLED -> Badge.Tone.READY;
            case TO_COME, ENDED -> Badge.Tone.RESTING;
        };
    }
}
