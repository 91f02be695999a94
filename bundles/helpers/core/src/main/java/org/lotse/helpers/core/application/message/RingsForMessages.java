package org.lotse.helpers.core.application.message;

import org.lotse.helpers.api.event.MessageQueued;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.job.JobBell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rings for the job as soon as something that is to go out is committed. */
@Component
@HandlerOf(module = "helpers", name = "rings-for-messages")
public final class RingsForMessages implements EventHandler<MessageQueued> {

    private final JobBell bell;

    @Activate
    public RingsForMessages(@Reference JobBell bell) {
        this.bell = bell;
    }

    @Override
    public Class<MessageQueued> hears() {
        return MessageQueued.class;
    }

    @Override
    public void handle(Occurrence<MessageQueued> occurrence) {
        bell.ring(SendMessages.JOB);
    }
}
