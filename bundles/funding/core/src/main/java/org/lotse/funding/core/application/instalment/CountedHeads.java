package org.lotse.funding.core.application.instalment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.instalment.CountSuggestion;
import org.lotse.funding.core.domain.count.CountBook;
import org.lotse.funding.core.domain.count.CountSheet;
import org.lotse.platform.api.access.Access;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The district's head counts of a grant's municipalities, for whoever may see them. Inside the caller's transaction. */
@Component(service = CountedHeads.class)
public final class CountedHeads {

    private final CountBook book;
    private final Access access;

    /** What was counted, and who may see it. */
    @Activate
    public CountedHeads(@Reference CountBook book, @Reference Access access) {
        this.book = book;
        this.access = access;
    }

    /** What they say; empty where they cannot be seen, or nobody of the grant was counted. */
    Optional<CountSuggestion> of(Grant grant) {
        if (!access.may(FundingPermissions.READ)) {
            return Optional.empty();
        }
        var counted = new ArrayList<CountEntry>();
        var missing = new ArrayList<Ags>();
        for (var town : grant.municipalities()) {
            book.find(grant.rules().rules(), town)
                    .map(CountSheet::history)
                    .flatMap(history -> history.latest(CountKind.FINAL))
                    .ifPresentOrElse(counted::add, () -> missing.add(town));
        }
        var last = counted.stream().max(Comparator.comparing(CountEntry::enteredAt));
        return last.map(entry -> new CountSuggestion(
                counted.stream().mapToInt(CountEntry::persons).sum(),
                counted.stream().map(CountEntry::day).max(LocalDate::compareTo),
                entry.countedBy(),
                missing));
    }
}
