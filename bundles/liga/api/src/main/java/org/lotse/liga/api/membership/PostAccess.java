package org.lotse.liga.api.membership;

import java.util.List;
import org.lotse.liga.api.post.PostId;
import org.osgi.annotation.versioning.ProviderType;

/** Which access follows from posts. Every call needs {@code liga.edit}, like the posts from which it follows. Any thread that has a scope. */
@ProviderType
public interface PostAccess {

    /** What ever followed from a post or will, by first day; nothing for one that there is not. */
    List<AccessOfPost> of(PostId post);
}
