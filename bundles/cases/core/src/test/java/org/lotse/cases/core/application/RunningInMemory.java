package org.lotse.cases.core.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.care.RunningCases;

/** The files in memory that are not closed. */
record RunningInMemory(InMemoryCaseFiles files) implements RunningCases {

    @Override
    public List<CaseFile> page(@Nullable CaseId after, int most) {
        return files.running();
    }

    @Override
    public Set<CaseId> ids() {
        return files.running().stream().map(CaseFile::id).collect(Collectors.toSet());
    }
}
