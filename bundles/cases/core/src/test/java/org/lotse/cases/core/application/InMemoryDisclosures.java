package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Disclosure;
import org.lotse.cases.core.domain.Disclosures;
import org.lotse.platform.api.data.Page;

/** Registers in a list; a test's fit on one page. */
final class InMemoryDisclosures implements Disclosures {

    private final List<Disclosure> disclosures = new ArrayList<>();

    @Override
    public void add(Disclosure disclosure) {
        disclosures.add(disclosure);
    }

    @Override
    public Page<Disclosure> page(CaseId caseId, @Nullable String after, int size) {
        var rows = disclosures.stream()
                .filter(disclosure -> disclosure.caseId().equals(caseId))
                .sorted(Comparator.comparing(Disclosure::disclosedOn).reversed())
                .toList();
        return Page.of(rows, size, disclosure -> disclosure.id().toString());
    }
}
