package org.lotse.liga.core.application.membership;

import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says at midnight who works where: open sessions notice what began or ended by the calendar, and what could not be said on saving is made up for. Access
 * itself does not wait for it.
 */
@Component
@Recurring(name = "liga.follow-posts", at = "00:00")
public final class FollowPosts implements Job {

    private final PostMembers members;

    /** @param members says it */
    @Activate
    public FollowPosts(@Reference PostMembers members) {
        this.members = members;
    }

    @Override
    public void run(JobRun run) {
        members.follow();
    }
}
