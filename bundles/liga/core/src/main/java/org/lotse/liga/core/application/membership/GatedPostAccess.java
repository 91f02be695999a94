package org.lotse.liga.core.application.membership;

import java.util.List;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.membership.AccessOfPost;
import org.lotse.liga.api.membership.PostAccess;
import org.lotse.liga.api.post.PostId;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.secondment.OutgoingSecondments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of a post what the platform keeps because of it. */
@Component
public final class GatedPostAccess implements PostAccess {

    private final OutgoingSecondments secondments;
    private final Access access;

    /** Asks the platform. */
    @Activate
    public GatedPostAccess(@Reference OutgoingSecondments secondments, @Reference Access access) {
        this.secondments = secondments;
        this.access = access;
    }

    @Override
    public List<AccessOfPost> of(PostId post) {
        access.require(LigaPermissions.EDIT);
        return secondments.all(PostSecondment.ID).stream()
                .filter(entry -> entry.secondment().source().equals(post.value()))
                .map(entry -> new AccessOfPost(
                        entry.personName(),
                        new Ags(entry.secondment().host().value()),
                        new Period(entry.secondment().from(), entry.secondment().to()),
                        entry.refused()))
                .toList();
    }
}
