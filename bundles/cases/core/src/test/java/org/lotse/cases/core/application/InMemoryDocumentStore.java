package org.lotse.cases.core.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.core.domain.document.DocumentStore;
import org.lotse.platform.api.file.ReceivedFile;

/** Files in a map. */
final class InMemoryDocumentStore implements DocumentStore {

    private final Map<DocumentId, List<byte[]>> files = new HashMap<>();

    @Override
    public void keep(DocumentId id, ReceivedFile file) {
        files.put(id, file.pieces());
    }

    @Override
    public Optional<byte[]> piece(DocumentId id, int place) {
        return Optional.ofNullable(files.get(id))
                .filter(pieces -> place < pieces.size())
                .map(pieces -> pieces.get(place));
    }

    @Override
    public void remove(DocumentId id) {
        files.remove(id);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }
}
