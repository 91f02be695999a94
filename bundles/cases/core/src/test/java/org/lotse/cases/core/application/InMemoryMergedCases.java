package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.merge.MergedCase;
import org.lotse.cases.core.domain.merge.MergedCases;

/** What remains of merged cases, in a list. */
final class InMemoryMergedCases implements MergedCases {

    private final List<MergedCase> merged = new ArrayList<>();

    @Override
    public void add(MergedCase gone) {
        merged.addFirst(gone);
    }

    @Override
    public List<MergedCase> into(CaseId stays) {
        return merged.stream().filter(gone -> gone.stays().equals(stays)).toList();
    }
}
