package org.lotse.demo;

import org.lotse.funding.api.application.Grants;
import org.lotse.funding.api.proof.Narratives;
import org.lotse.funding.api.proof.ProofFigures;
import org.lotse.funding.api.proof.Proofs;
import org.lotse.funding.api.staff.Staffing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What proofs of use are written with, in one hand. */
@Component(service = ProofParts.class)
public final class ProofParts {

    private final Grants grants;
    private final Proofs proofs;
    private final ProofFigures figures;
    private final Narratives narratives;
    private final Staffing staffing;

    /** The services of the module. */
    @Activate
    public ProofParts(
            @Reference Grants grants,
            @Reference Proofs proofs,
            @Reference ProofFigures figures,
            @Reference Narratives narratives,
            @Reference Staffing staffing) {
        this.grants = grants;
        this.proofs = proofs;
        this.figures = figures;
        this.narratives = narratives;
        this.staffing = staffing;
    }

    Grants grants() {
        return grants;
    }

    Proofs proofs() {
        return proofs;
    }

    ProofFigures figures() {
        return figures;
    }

    Staffing staffing() {
        return staffing;
    }

    Narratives narratives() {
        return narratives;
    }
}
