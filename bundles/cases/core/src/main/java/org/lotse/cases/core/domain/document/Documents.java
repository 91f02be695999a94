package org.lotse.cases.core.domain.document;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.DocumentId;

/** What is known about all documents of the current tenant's cases. Inside a transaction only. */
public interface Documents {

    /** Takes in a new one. */
    void add(Document document);

    /** The one with this id, removed or not. */
    Optional<Document> find(DocumentId id);

    /** Those of a case, the latest first. */
    List<Document> of(CaseId caseId, int most);

    /** Those of a case that were removed, the latest first. */
    List<Document> removed(CaseId caseId, int most);

    /** How many a case has that were not removed, this transaction's included. */
    long count(CaseId caseId);
}
