package org.lotse.bridges.support;

import org.lotse.cases.api.support.SupportAnswers;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.support.SupportState;
import org.lotse.helpers.api.event.HelpRequestAnswered;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes in a case, on its behalf, what the helper circle answers. Requests that were entered by hand concern no case. */
@Component
@HandlerOf(module = "cases", name = "receives-answers")
public final class ReceivesAnswers implements EventHandler<HelpRequestAnswered> {

    private final SupportAnswers answers;

    @Activate
    public ReceivesAnswers(@Reference SupportAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Class<HelpRequestAnswered> hears() {
        return HelpRequestAnswered.class;
    }

    @Override
    public void handle(Occurrence<HelpRequestAnswered> occurrence) {
        var answer = occurrence.event();
        var reference = answer.reference();
        if (reference != null) {
            answers.heard(new SupportId(reference), inTheCase(answer.state()), answer.on());
        }
    }

    private static SupportState inTheCase(HelpRequestState state) {
        return switch (state) {
            case OPEN -> SupportState.REQUESTED;
            case TAKEN_UP -> SupportState.TAKEN_UP;
            case ARRANGED -> SupportState.ARRANGED;
            case DECLINED -> SupportState.DECLINED;
            case ENDED -> SupportState.ENDED;
            case WITHDRAWN -> SupportState.WITHDRAWN;
        };
    }
}
