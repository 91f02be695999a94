package org.lotse.cases.core.application;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentEntry;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.handover.EnclosedDocument;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.core.domain.document.DocumentStore;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * Documents of a case that go along with it. A file never changes, so whoever saw of which documents a package tells saw the files as well:
 * they are read when it is sealed, and not before.
 */
final class Enclosures {

    private final CaseDocuments documents;
    private final DocumentStore store;

    Enclosures(CaseDocuments documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    /** What there is to know about those that were chosen, without their files; the latest first. */
    List<EnclosedDocument> told(CaseId caseId, PrepareHandover prepared) {
        return chosen(caseId, prepared).stream()
                .map(entry -> enclosed(entry, null))
                .toList();
    }

    /** The same with their files. */
    List<EnclosedDocument> whole(CaseId caseId, PrepareHandover prepared) {
        return chosen(caseId, prepared).stream()
                .map(entry -> enclosed(entry, content(entry)))
                .toList();
    }

    /** Which they are: two that look alike are two. */
    static String identities(PrepareHandover prepared) {
        return prepared.documents().stream()
                .map(DocumentId::value)
                .sorted(Comparator.comparing(Object::toString))
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private List<DocumentEntry> chosen(CaseId caseId, PrepareHandover prepared) {
        if (!prepared.parts().contains(HandoverPart.DOCUMENTS)) {
            return List.of();
        }
        var found = documents.of(caseId).stream()
                .filter(entry -> prepared.documents().contains(entry.id()))
                .toList();
        if (found.isEmpty() || found.size() < prepared.documents().size()) {
            throw RuleViolation.at("documents", "cases.rule.handover-documents");
        }
        requireRoom(found);
        if (prepared.documentAreas().isEmpty()) {
            throw RuleViolation.at("documentAreas", "cases.rule.handover-document-areas");
        }
        return found;
    }

    private static void requireRoom(List<DocumentEntry> found) {
        if (found.size() > PrepareHandover.MOST_DOCUMENTS) {
            throw RuleViolation.at("documents", "cases.rule.handover-documents-many", PrepareHandover.MOST_DOCUMENTS);
        }
        if (found.stream().mapToLong(DocumentEntry::size).sum() > PrepareHandover.MOST_BYTES) {
            throw RuleViolation.at("documents", "cases.rule.handover-documents-size", PrepareHandover.MOST_MEGABYTES);
        }
    }

    private static EnclosedDocument enclosed(DocumentEntry entry, @Nullable String content) {
        return new EnclosedDocument(entry.document(), entry.fileName(), entry.type(), entry.size(), content);
    }

    /** Piece by piece: none of them but the last has a rest in thirds, so their texts make one. */
    private String content(DocumentEntry entry) {
        var text = new StringBuilder();
        var left = entry.size();
        for (var place = 0; left > 0; place++) {
            var piece = store.piece(entry.id(), place).orElseThrow(ConcurrentChange::removed);
            text.append(Base64.getEncoder().encodeToString(piece));
            left -= piece.length;
        }
        return text.toString();
    }
}
