package org.lotse.cases.core.domain.care;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.CaseFile;

/** The cases that are not closed, in the order of their identities. Inside a transaction only. */
public interface RunningCases {

    /** @param after the last one that was looked at, or null */
    List<CaseFile> page(@Nullable CaseId after, int most);

    /** The identities of all of them. */
    Set<CaseId> ids();
}
