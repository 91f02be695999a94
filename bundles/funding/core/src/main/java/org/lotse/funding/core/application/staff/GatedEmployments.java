package org.lotse.funding.core.application.staff;

import java.util.List;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.Employments;
import org.lotse.funding.core.domain.staff.PostFill;
import org.lotse.funding.core.domain.staff.StaffBook;
import org.lotse.funding.core.domain.staff.StoredEmployment;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who fills funded posts; what was withdrawn is not among them. */
@Component
public final class GatedEmployments implements Employments {

    private final StaffBook book;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public GatedEmployments(
            @Reference StaffBook book,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<Employment> of(ApplicationId grant) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.of(grant).stream()
                .filter(employment -> !employment.isWithdrawn())
                .map(StoredEmployment::employment)
                .sorted(PostFill.order())
                .toList());
    }
}
