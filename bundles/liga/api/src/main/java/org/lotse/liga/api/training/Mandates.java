package org.lotse.liga.api.training;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * In which subjects holders of posts of the current scope's district have to be trained, and who lacks what. Reading needs {@code liga.read}, changing
 * {@code liga.edit}. Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface Mandates {

    /** What is mandatory. */
    MandateBoard board();

    /**
     * Writes down anew what is mandatory.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code mandates} if one is not acceptable or twice there
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link ReplaceMandates#revision}
     */
    void replace(ReplaceMandates command);

    /** Who lacks what today or within {@value TrainingGap#SOON_MONTHS} months, by carrier, name and subject. People are told apart by carrier and name. */
    List<TrainingGap> gaps();

    /** The same, to take along. Needs {@code liga.export} too. */
    void export(Consumer<TrainingGap> row);
}
