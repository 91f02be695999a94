package org.lotse.funding.core.application.use;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.Uses;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.staff.PostFill;
import org.lotse.funding.core.domain.staff.StaffBook;
import org.lotse.funding.core.domain.staff.StoredEmployment;
import org.lotse.funding.core.domain.use.UseReckoning;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reckons budget and use of what is there; each call is one transaction of the current tenant. */
@Component
public final class ReckonedUses implements Uses {

    private final Grants grants;
    private final StaffBook book;
    private final KnownRuleSets known;
    private final Access access;
    private final Transactions transactions;

    /** What is granted, who fills it, and by which rules. */
    @Activate
    public ReckonedUses(
            @Reference Grants grants,
            @Reference StaffBook book,
            @Reference KnownRuleSets known,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.grants = grants;
        this.book = book;
        this.known = known;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<UseSheet> all(LocalDate day) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> grants.all().stream()
                .map(grant -> sheet(grant, day))
                .sorted(Comparator.comparing(
                                (UseSheet sheet) -> sheet.grant().until().isBefore(day))
                        .thenComparing(sheet -> sheet.grant().until(), Comparator.reverseOrder())
                        .thenComparing(sheet -> sheet.grant().title())
                        .thenComparing(sheet -> sheet.grant().id().value()))
                .toList());
    }

    @Override
    public Optional<UseSheet> on(ApplicationId grant, LocalDate day) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> grants.find(grant).map(found -> sheet(found, day)));
    }

    private UseSheet sheet(Grant grant, LocalDate day) {
        var staff = book.of(grant.id()).stream()
                .map(StoredEmployment::details)
                .sorted(Comparator.comparing(EmploymentDetails::employment, PostFill.order()))
                .toList();
        return UseReckoning.of(grant, known.find(grant.rules()), staff, day);
    }
}
