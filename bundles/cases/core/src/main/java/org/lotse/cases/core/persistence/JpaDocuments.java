package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.core.domain.document.Document;
import org.lotse.cases.core.domain.document.Documents;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known about documents, in the tenant's database. */
@Component
public final class JpaDocuments implements Documents {

    private static final String THERE = " from Document d where d.caseId = :caseId and d.removedAt is null";
    private static final String OF_CASE = "select d" + THERE + " order by d.id desc";
    private static final String COUNT = "select count(d)" + THERE;
    private static final String REMOVED =
            "select d from Document d where d.caseId = :caseId and d.removedAt is not null"
                    + " order by d.removedAt desc, d.id desc";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaDocuments(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Document document) {
        entities.manager().persist(document);
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(entities.manager().find(Document.class, id.value()));
    }

    @Override
    public List<Document> of(CaseId caseId, int most) {
        return list(OF_CASE, caseId, most);
    }

    @Override
    public List<Document> removed(CaseId caseId, int most) {
        return list(REMOVED, caseId, most);
    }

    @Override
    public long count(CaseId caseId) {
        return entities.manager()
                .createQuery(COUNT, Long.class)
                .setParameter("caseId", caseId.value())
                .getSingleResult();
    }

    private List<Document> list(String query, CaseId caseId, int most) {
        return entities.manager()
                .createQuery(query, Document.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }
}
