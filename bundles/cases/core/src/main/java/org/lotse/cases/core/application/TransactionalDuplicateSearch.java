package org.lotse.cases.core.application;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.duplicate.SimilarCase;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.duplicate.Comparison;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.name.NameSounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Listens first, then compares the few that sound alike; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalDuplicateSearch implements DuplicateSearch {

    private static final int COMPARED = 100;

    private final CaseFiles files;
    private final NameIndex names;
    private final Comparison comparison;
    private final Transactions transactions;
    private final Access access;

    /** The files, their sounds, and what every call needs. */
    @Activate
    public TransactionalDuplicateSearch(
            @Reference CaseFiles files,
            @Reference NameIndex names,
            @Reference NameSounds sounds,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.files = files;
        this.names = names;
        this.comparison = new Comparison(sounds);
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public List<SimilarCase> like(PersonSketch sketch) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> names.soundingLike(sketch.names(), COMPARED).stream()
                .filter(id -> !id.equals(sketch.itself()))
                .map(files::find)
                .flatMap(Optional::stream)
                .map(CaseFile::details)
                .map(file -> comparison.of(sketch, file))
                .flatMap(Optional::stream)
                .sorted(Comparison.LIKELIEST)
                .limit(MOST)
                .toList());
    }
}
