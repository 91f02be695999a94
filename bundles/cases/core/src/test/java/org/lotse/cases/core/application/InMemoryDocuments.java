package org.lotse.cases.core.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.core.domain.document.Document;
import org.lotse.cases.core.domain.document.Documents;

/** What is known about documents, in a map. */
final class InMemoryDocuments implements Documents {

    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();

    @Override
    public void add(Document document) {
        documents.put(document.id(), document);
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<Document> of(CaseId caseId, int most) {
        return list(caseId, Predicate.not(Document::isRemoved), most);
    }

    @Override
    public List<Document> removed(CaseId caseId, int most) {
        return list(caseId, Document::isRemoved, most);
    }

    @Override
    public long count(CaseId caseId) {
        return of(caseId, Integer.MAX_VALUE).size();
    }

    private List<Document> list(CaseId caseId, Predicate<Document> which, int most) {
        return documents.values().stream()
                .filter(document -> document.caseId().equals(caseId))
                .filter(which)
                .sorted(Comparator.comparing(
                                (Document document) -> document.id().toString())
                        .reversed())
                .limit(most)
                .toList();
    }
}
