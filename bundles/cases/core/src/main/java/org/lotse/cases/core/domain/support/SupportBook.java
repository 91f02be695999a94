package org.lotse.cases.core.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.support.SupportId;
import org.lotse.cases.api.task.Due;
import org.lotse.platform.api.access.UserId;

/** All support requests of the current tenant. Inside a transaction only. */
public interface SupportBook {

    /** Takes in a new one. */
    void add(SupportRequest request);

    /** The one with this id. */
    Optional<SupportRequest> find(SupportId id);

    /** The requests of a case, the latest first. */
    List<SupportRequest> of(CaseId caseId, int most);

    /** All requests of a case for which somebody is still to be found. */
    List<SupportRequest> open(CaseId caseId);

    /** What in the cases of one person nobody has answered since this day or longer, each due so many days after it was asked. */
    List<Due> unanswered(UserId responsible, LocalDate askedUntil, int daysToAnswer, int most);
}
