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

    private final PostMembers posts;
    private final CoverMembers covers;

    /** Both say it. */
    @Activate
    public FollowPosts(@Reference PostMembers posts, @Reference CoverMembers covers) {
        this.posts = posts;
        this.covers = covers;
    }

    @Override
    public void run(JobRun run) {
        posts.follow();
        covers.follow();
    }
}
