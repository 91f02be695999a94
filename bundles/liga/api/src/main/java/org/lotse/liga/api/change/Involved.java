package org.lotse.liga.api.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.post.PostId;

/**
 * What a change concerns, read at the moment of asking.
 *
 * @param agreements that run on the day and are for the municipality
 * @param posts that there are on the day and of which a share is for it
 * @param access who works in the municipality because of a post, and what the day does to that
 * @param effect what becomes of the module's switch
 * @param running what the municipality reported about its cases for this day, or null if nothing came
 */
public record Involved(
        List<Agreement> agreements,
        List<Post> posts,
        List<Access> access,
        SwitchEffect effect,
        @Nullable Running running) {

    /** Keeps copies. */
    public Involved {
        agreements = List.copyOf(agreements);
        posts = List.copyOf(posts);
        access = List.copyOf(access);
    }

    /**
     * An agreement by its title.
     *
     * @param carrier short name of the carrier
     */
    public record Agreement(AgreementId id, String title, String carrier) {}

    /**
     * Somebody's access to the municipality.
     *
     * @param post because of which
     * @param postName its name
     * @param person the holder
     * @param account whether they have an account; access follows from it
     * @param begins whether it begins with the change; otherwise it ends
     * @param on the first day of access, or the last one
     */
    public record Access(PostId post, String postName, String person, boolean account, boolean begins, LocalDate on) {}

    /** A post by its name. */
    public record Post(PostId id, String name) {}
}
