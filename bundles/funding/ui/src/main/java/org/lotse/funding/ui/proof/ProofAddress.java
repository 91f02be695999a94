package org.lotse.funding.ui.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.ProofLine;
import org.lotse.funding.api.proof.ProofMeasure;

/** Where the pages of a proof are. */
final class ProofAddress {

    static final String LIST = "funding/proofs";

    private ProofAddress() {}

    static String of(ProofId proof) {
        return LIST + "/" + proof;
    }

    static String of(ProofId proof, ProofLine line) {
        return of(proof) + "/lines/" + line.number();
    }

    static String of(ProofId proof, ProofLine line, ProofMeasure measure) {
        return of(proof) + "/figures/" + line.number() + "/" + word(measure);
    }

    static String of(ProofId proof, PartId part) {
        return of(proof) + "/parts/" + part;
    }

    /** Reads a measure that somebody may have typed; empty if it is none. */
    static Optional<ProofMeasure> measure(String typed) {
        return Stream.of(ProofMeasure.values())
                .filter(measure -> word(measure).equals(typed))
                .findFirst();
    }

    /** Reads the number of a line that somebody may have typed; empty if it is none. */
    static Optional<Integer> line(String typed) {
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static String word(ProofMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
