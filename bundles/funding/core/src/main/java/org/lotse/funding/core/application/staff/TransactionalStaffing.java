package org.lotse.funding.core.application.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.api.staff.EnterCost;
import org.lotse.funding.api.staff.ReviseEmployment;
import org.lotse.funding.api.staff.StaffNotice;
import org.lotse.funding.api.staff.Staffing;
import org.lotse.funding.api.staff.WithdrawEmployment;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.staff.PostFill;
import org.lotse.funding.core.domain.staff.StaffBook;
import org.lotse.funding.core.domain.staff.StaffNotices;
import org.lotse.funding.core.domain.staff.StoredEmployment;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills funded posts; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalStaffing implements Staffing {

    private final StaffBook book;
    private final Grants grants;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalStaffing(
            @Reference StaffBook book,
            @Reference Grants grants,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.grants = grants;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public List<EmploymentDetails> all(ApplicationId grant) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.of(grant).stream()
                .map(StoredEmployment::details)
                .sorted(Comparator.comparing(EmploymentDetails::employment, PostFill.order()))
                .toList());
    }

    @Override
    public Optional<EmploymentDetails> find(EmploymentId id) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.find(id).map(StoredEmployment::details));
    }

    @Override
    public List<StaffNotice> notices(EmploymentId id) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.find(id)
                .filter(employment -> !employment.isWithdrawn())
                .flatMap(employment -> grants.find(employment.grant())
                        .flatMap(grant -> post(grant, employment.employment().post()))
                        .map(post -> StaffNotices.of(employment.details(), post, counting(book.all()))))
                .orElse(List.of()));
    }

    @Override
    public EmploymentId enter(ApplicationId grant, EmploymentData data) {
        access.require(FundingPermissions.APPLY);
        return transactions.write(() -> {
            book.takeTurn();
            var employment = StoredEmployment.entered(changes.next(), grant, data, changes.now());
            requireFit(employment.employment());
            book.add(employment);
            return employment.id();
        });
    }

    @Override
    public void revise(ReviseEmployment command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            book.takeTurn();
            var employment = seen(command.id());
            employment.revise(command.revision(), command.data(), changes.now());
            requireFit(employment.employment());
        });
    }

    @Override
    public void withdraw(WithdrawEmployment command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> seen(command.id()).withdraw(command.revision(), command.reason(), changes.now()));
    }

    @Override
    public void enterCost(EnterCost command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> seen(command.id()).enterCost(command, changes.today(), changes.now()));
    }

    private StoredEmployment seen(EmploymentId id) {
        return book.find(id).orElseThrow(ConcurrentChange::removed);
    }

    private void requireFit(Employment employment) {
        var grant = grants.find(employment.grant()).orElseThrow(() -> RuleViolation.of("funding.rule.grant-unknown"));
        var post = post(grant, employment.post())
                .orElseThrow(() -> RuleViolation.at("post", "funding.rule.post-unknown", employment.post()));
        new PostFill(post).require(employment, counting(book.of(employment.grant())));
    }

    private static Optional<FundedPost> post(Grant grant, int number) {
        return grant.posts().stream().filter(post -> post.number() == number).findFirst();
    }

    private static List<Employment> counting(List<StoredEmployment> all) {
        return all.stream()
                .filter(employment -> !employment.isWithdrawn())
                .map(StoredEmployment::employment)
                .toList();
    }
}
