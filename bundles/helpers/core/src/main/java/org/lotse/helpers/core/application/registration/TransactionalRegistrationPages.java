package org.lotse.helpers.core.application.registration;

import java.time.Clock;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.api.registration.RegistrationPageDetails;
import org.lotse.helpers.api.registration.RegistrationPages;
import org.lotse.helpers.core.domain.registration.PageSettings;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what was decided about the public page; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalRegistrationPages implements RegistrationPages {

    private final RegistrationBook book;
    private final PageAddress address;
    private final Access access;
    private final Transactions transactions;
    private final CurrentScope scope;
    private final Clock clock;

    @Activate
    public TransactionalRegistrationPages(
            @Reference RegistrationBook book,
            @Reference PageAddress address,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.book = book;
        this.address = address;
        this.access = access;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public RegistrationPageDetails find() {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> {
            var page = book.page().orElseGet(PageSettings::first);
            return new RegistrationPageDetails(
                    page.revision(), page.page(), address.whole().orElseGet(address::path), address.isMailPossible());
        });
    }

    @Override
    public void revise(long revision, RegistrationPage page) {
        access.require(HelpersPermissions.EDIT);
        transactions.write(() -> {
            var kept = book.page();
            var decided = kept.orElseGet(PageSettings::first);
            decided.revise(
                    revision, page, new LastChange(scope.require().actor().displayName(), clock.instant()));
            if (kept.isEmpty()) {
                book.add(decided);
            }
        });
    }
}
