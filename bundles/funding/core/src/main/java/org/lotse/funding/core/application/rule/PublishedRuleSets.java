package org.lotse.funding.core.application.rule;

import org.lotse.funding.api.FundingPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PublicationKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The district's own versions of rule-sets, for all municipalities. */
@Component
public final class PublishedRuleSets implements PublicationKind {

    /** The name under which they go. */
    static final KindId KIND = new KindId("funding.rules");

    /** The answers never change. */
    @Activate
    public PublishedRuleSets() {}

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Permission publish() {
        return FundingPermissions.RULES;
    }

    @Override
    public Permission read() {
        return FundingPermissions.COMPUTE;
    }
}
