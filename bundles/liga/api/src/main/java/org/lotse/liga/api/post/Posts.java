package org.lotse.liga.api.post;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Posts of carriers in the current scope's district. Reading needs {@code liga.read}, changing {@code liga.edit}. Any thread that has a scope; every call
 * is one transaction and begins at the gate.
 */
@ProviderType
public interface Posts {

    /**
     * Writes down a post.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link PostData} that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if the agreement is gone
     */
    PostId create(PostData post);

    /**
     * Replaces what is written down.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #create}, or beside {@code agreement} if that is another one
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link RevisePost#revision} or it is gone
     */
    void revise(RevisePost command);

    /**
     * Removes a post that was written down by mistake.
     *
     * @param revision the revision that the person saw
     * @throws org.lotse.platform.api.rule.RuleViolation if a claim names it
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(PostId post, long revision);

    /** The post with this id, or empty if this district has none. */
    Optional<PostDetails> find(PostId post);
}
