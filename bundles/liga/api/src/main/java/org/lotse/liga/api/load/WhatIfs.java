package org.lotse.liga.api.load;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What would be if there were more people, posts or money in the current scope's district. Nothing is kept. Needs {@code liga.read}. Any thread that has a
 * scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface WhatIfs {

    /** From what one begins. */
    ScenarioBegin begin();

    /**
     * What comes of it.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link Scenario} that is not acceptable; beside {@code agreement} if there
     *     is none such
     */
    ScenarioOutcome reckon(Scenario scenario);

    /**
     * The same as a sheet, in German as all sheets of the office. Needs {@code liga.export} too; the audit trail tells that it was written.
     *
     * @param to stays open
     * @throws IOException if it cannot be written there
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #reckon}
     */
    void sheet(Scenario scenario, OutputStream to) throws IOException;
}
