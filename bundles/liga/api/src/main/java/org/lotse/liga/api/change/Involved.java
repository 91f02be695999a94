package org.lotse.liga.api.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.PostId;

/**
 * What a change concerns, read at the moment of asking.
 *
 * @param agreements that run on the day and are for the municipality
 * @param posts that there are on the day and of which a share is for it
 * @param effect what becomes of the module's switch
 * @param running what the municipality reported about its cases for this day, or null if nothing came
 */
public record Involved(
        List<Agreement> agreements,
        List<Post> posts,
        SwitchEffect effect,
        @Nullable Running running) {

    /** Keeps copies. */
    public Involved {
        agreements = List.copyOf(agreements);
        posts = List.copyOf(posts);
    }

    /**
     * An agreement by its title.
     *
     * @param carrier short name of the carrier
     */
    public record Agreement(AgreementId id, String title, String carrier) {}

    /** A post by its name. */
    public record Post(PostId id, String name) {}
}
