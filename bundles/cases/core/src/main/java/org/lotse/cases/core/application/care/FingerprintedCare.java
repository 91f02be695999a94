package org.lotse.cases.core.application.care;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.care.CareCheck;
import org.lotse.cases.api.care.CaredElsewhere;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the marks of the district. */
@Component
public final class FingerprintedCare implements CareCheck {

    private final CareWatch watch;
    private final CaseFiles files;
    private final Transactions transactions;
    private final Access access;

    /** The marks, the files, and what every call needs. */
    @Activate
    public FingerprintedCare(
            @Reference CareWatch watch,
            @Reference CaseFiles files,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.watch = watch;
        this.files = files;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public Optional<CaredElsewhere> elsewhere(PersonData person) {
        access.require(CasesPermissions.OPEN);
        return watch.elsewhere(person).map(FingerprintedCare::told);
    }

    @Override
    public Optional<CaredElsewhere> elsewhere(CaseId closed) {
        access.require(CasesPermissions.CLOSE);
        return transactions
                .read(() -> files.find(closed).map(file -> file.details().person()))
                .flatMap(watch::elsewhere)
                .map(FingerprintedCare::told);
    }

    private static CaredElsewhere told(Tenant body) {
        return new CaredElsewhere(body.id(), body.name());
    }
}
