package org.lotse.liga.api.change;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes a change from announcement to its day. Needs {@code liga.edit}; the letter {@code liga.read}. Any thread that has a scope; every call is one
 * transaction of the current district and begins at the gate.
 *
 * <p>An announced change is carried out by the job {@code liga.delivery-changes} at midnight (Europe/Berlin) of its day, whatever is left open then: what
 * a council decided does not wait for us. The page tells what is open.
 */
@ProviderType
public interface ChangeProcedure {

    /**
     * Announces it: the municipality reads it in its own tenant.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is planned no longer
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it meanwhile
     */
    void announce(SeenChange change);

    /**
     * Ticks a step or takes the tick back.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not announced or over, or if cases are ticked although the municipality reported some
     *     without a destination
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it meanwhile
     */
    void tick(TickStep command);

    /**
     * Gives it up; what was announced is taken back.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is over, or the reason is missing
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it meanwhile
     */
    void abandon(AbandonChange command);

    /**
     * Asks that an announced change whose day has come is carried out at once instead of at the next midnight.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not announced, or its day is still to come
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it meanwhile
     */
    void carryOut(SeenChange change);

    /**
     * Writes the letter to the municipality as PDF.
     *
     * @throws IOException if it cannot be written to {@code to}
     */
    void letter(ChangeId id, OutputStream to) throws IOException;
}
