package org.lotse.funding.core.application.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.Decision;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.application.ApplicationBook;
import org.lotse.funding.core.domain.application.StoredApplication;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what was granted; every call joins the transaction of the current tenant or makes one. */
@Component
public final class TransactionalGrants implements Grants {

    private final ApplicationBook book;
    private final ApplicationReckoner reckoner;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Reads from these. */
    @Activate
    public TransactionalGrants(
            @Reference ApplicationBook book,
            @Reference ApplicationReckoner reckoner,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.reckoner = reckoner;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Grant> all() {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.all().stream()
                .flatMap(application -> grant(application).stream())
                .sorted(Comparator.comparing(Grant::decidedOn)
                        .reversed()
                        .thenComparing(Grant::title)
                        .thenComparing(grant -> grant.id().value()))
                .toList());
    }

    @Override
    public Optional<Grant> find(ApplicationId id) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.find(id).flatMap(this::grant));
    }

    private Optional<Grant> grant(StoredApplication application) {
        var details = application.details(reckoner.of(application.data()), changes.today());
        return details.granted().map(decision -> grant(details, decision));
    }

    private static Grant grant(ApplicationDetails details, Decision decision) {
        var data = details.data();
        return new Grant(
                details.id(),
                data.title(),
                decision.reference(),
                decision.decidedOn(),
                details.reckoning().rules().ref(),
                data.members().stream().map(ApplicationMember::municipality).toList(),
                details.reckoning().estimated(),
                details.reckoning().counted(),
                decision.yearly().orElseThrow(),
                decision.from().orElseThrow(),
                decision.until().orElseThrow(),
                decision.posts());
    }
}
