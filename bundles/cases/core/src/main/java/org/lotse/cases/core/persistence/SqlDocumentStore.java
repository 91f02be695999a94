package org.lotse.cases.core.persistence;

import java.util.Base64;
import java.util.Optional;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.core.domain.document.DocumentStore;
import org.lotse.cases.core.domain.document.ReceivedFile;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files in the tenant's database, in pieces of text, since no database here is asked for larger ones. Written past the entities: the
 * audit trail tells of the document, not of each of its pieces (docs/adr/0039).
 */
@Component
public final class SqlDocumentStore implements DocumentStore {

    private static final String INSERT =
            "insert into CASES_DOCUMENT_PIECE (DOCUMENT_ID, PIECE, CONTENT) values (?1, ?2, ?3)";
    private static final String SELECT =
            "select CONTENT from CASES_DOCUMENT_PIECE where DOCUMENT_ID = ?1 and PIECE = ?2";
    private static final String DELETE = "delete from CASES_DOCUMENT_PIECE where DOCUMENT_ID = ?1";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public SqlDocumentStore(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void keep(DocumentId id, ReceivedFile file) {
        var insert = entities.manager().createNativeQuery(INSERT).setParameter(1, id.toString());
        var place = 0;
        for (var piece : file.pieces()) {
            insert.setParameter(2, place++)
                    .setParameter(3, Base64.getEncoder().encodeToString(piece))
                    .executeUpdate();
        }
    }

    @Override
    public Optional<byte[]> piece(DocumentId id, int place) {
        return entities
                .manager()
                .createNativeQuery(SELECT)
                .setParameter(1, id.toString())
                .setParameter(2, place)
                .getResultList()
                .stream()
                .findFirst()
                .map(text -> Base64.getDecoder().decode((String) text));
    }

    @Override
    public void remove(DocumentId id) {
        entities.manager()
                .createNativeQuery(DELETE)
                .setParameter(1, id.toString())
                .executeUpdate();
    }
}
