package org.lotse.funding.core.application.proof;

import java.util.Comparator;
import java.util.List;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.proof.Proof;
import org.lotse.funding.api.proof.ProofSummary;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.funding.core.domain.proof.StoredPart;
import org.lotse.funding.core.domain.proof.StoredProof;

/** Versions of proofs as they are told: whether one was replaced follows from whether a later one was sent. Inside a transaction only. */
record ProofVersions(ProofBook book) {

    /** All for a grant, the latest year first, of a proof the latest version first. */
    List<ProofSummary> of(ApplicationId grant) {
        var all = book.of(grant);
        return all.stream()
                .map(proof -> proof.summary(isReplaced(proof, all)))
                .sorted(Comparator.comparing(ProofSummary::year)
                        .thenComparing(ProofSummary::kind)
                        .thenComparing(ProofSummary::version)
                        .reversed())
                .toList();
    }

    /** One with its parts. */
    Proof details(StoredProof proof) {
        return proof.details(
                book.parts(proof.id()).stream().map(StoredPart::details).toList(), isReplaced(proof, same(proof)));
    }

    /** All versions of the same proof. */
    List<StoredProof> same(StoredProof proof) {
        return book.of(proof.grant()).stream()
                .filter(other -> other.kind() == proof.kind() && other.year() == proof.year())
                .toList();
    }

    private static boolean isReplaced(StoredProof proof, List<StoredProof> all) {
        return all.stream()
                .anyMatch(other -> other.kind() == proof.kind()
                        && other.year() == proof.year()
                        && other.number() > proof.number()
                        && other.sent() != null);
    }
}
