package org.lotse.liga.ui.request;

import com.vaadin.flow.component.Composite;
import org.lotse.liga.api.request.RequestState;
import org.lotse.liga.ui.Badge;
import org.lotse.liga.ui.Words;

/** How far a request has come, and whether it is overdue. */
final class RequestBadge extends Composite<Badge> {

    private static final long serialVersionUID = 1L;

    private final Badge badge;

    RequestBadge(Words words, RequestState state, boolean overdue) {
        badge = overdue
                ? new Badge(
                        words.text("liga.request.overdue-and", words.named("request-state", state)), Badge.Tone.WAITING)
                : new Badge(
                        words.named("request-state", state),
                        switch (state) {
                            case NEW, IN_PROGRESS -> Badge.Tone.READY;
                            case WAITING, DONE -> Badge.Tone.RESTING;
                        });
    }

    @Override
    protected Badge initContent() {
        return badge;
    }
}
