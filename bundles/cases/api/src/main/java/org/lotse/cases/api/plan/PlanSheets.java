package org.lotse.cases.api.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Plans on paper, to sign and to keep. What the sheet says by itself is in the person's language with German beside it; what was
 * written stays as it was written. Threads and refusals as for {@link PlanService}.
 */
@ProviderType
public interface PlanSheets {

    /** The languages there are: those that come with the product and those that were added. Needs {@code cases.read}. */
    List<SheetLanguage> languages();

    /**
     * Prints one version as PDF; the audit trail tells who did. Needs {@code cases.plan}.
     *
     * @param language code of one of {@link #languages}
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such version or language
     * @throws IOException if it cannot be written there
     */
    void print(PlanId id, String language, OutputStream to) throws IOException;
}
