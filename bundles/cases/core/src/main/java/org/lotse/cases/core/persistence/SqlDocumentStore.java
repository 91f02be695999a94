package org.lotse.cases.core.persistence;

import java.util.Optional;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.core.domain.document.DocumentStore;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.persistence.file.FilePieces;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of documents in the tenant's database. */
@Component
public final class SqlDocumentStore implements DocumentStore {

    private final FilePieces pieces;

    /** The unit of this module. */
    @Activate
    public SqlDocumentStore(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        pieces = new FilePieces(entities, "CASES_DOCUMENT_PIECE", "DOCUMENT_ID");
    }

    @Override
    public void keep(DocumentId id, ReceivedFile file) {
        pieces.keep(id.value(), file);
    }

    @Override
    public Optional<byte[]> piece(DocumentId id, int place) {
        return pieces.piece(id.value(), place);
    }

    @Override
    public void remove(DocumentId id) {
        pieces.remove(id.value());
    }
}
