package org.lotse.liga.api.training;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sheets about trainings of the current scope's district. Every call needs {@code liga.read} and {@code liga.export}, and is in the audit trail. Any
 * thread that has a scope; every call begins at the gate.
 */
@ProviderType
public interface TrainingPapers {

    /**
     * Everybody with a place, with room to sign, as PDF.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.data.ConcurrentChange if the training is gone
     * @throws IOException if it cannot be written there
     */
    void participants(TrainingId training, OutputStream to) throws IOException;

    /**
     * That somebody took part, as PDF.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation if the training has no certificate, or if they were not there
     * @throws org.lotse.platform.api.data.ConcurrentChange if training or entry are gone
     * @throws IOException if it cannot be written there
     */
    void certificate(TrainingId training, ParticipantId participant, OutputStream to) throws IOException;
}
