package org.lotse.platform.api.deployment;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The bundles of modules in the running platform, and the book of all attempts to change them. Any thread. */
@ProviderType
public interface Deployments {

    /**
     * What runs now: the product's own modules and everything that was brought later, by name.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without {@code platform.deployment.read}
     */
    List<Installation> installed();

    /**
     * What was tried, the newest first.
     *
     * @param most at most so many
     * @throws org.lotse.platform.api.access.AccessDenied without {@code platform.deployment.read}
     */
    List<Attempt> attempts(int most);

    /**
     * Puts the previous version of what a file brought back in its place, by the same examinations as any other. Returns when
     * it is decided.
     *
     * @param file name of the file in {@code deploy/}
     * @throws org.lotse.platform.api.access.AccessDenied without {@code platform.deployment.manage}
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no previous version, or it is refused; then nothing was
     *     changed
     */
    void rollBack(String file);
}
