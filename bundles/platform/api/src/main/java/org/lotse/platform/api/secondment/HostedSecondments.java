package org.lotse.platform.api.secondment;

import java.util.List;
import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who is seconded to the current scope's tenant, for its administrator. Every call needs {@code platform.members.manage}
 * ({@link org.lotse.platform.api.access.AccessDenied} otherwise) and sees this tenant only. Any thread.
 */
@ProviderType
public interface HostedSecondments {

    /** Whatever is not over, by name in German order, then by first day. */
    List<SecondmentEntry> all();

    /**
     * The person gets nothing by any secondment, now or to come, until they are admitted. Roles given by hand stay. Reaches open sessions at once.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if nobody seconds this person here
     */
    void refuse(UserId person);

    /**
     * Takes the refusal back.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if nobody seconds this person here
     */
    void admit(UserId person);
}
