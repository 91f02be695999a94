package org.lotse.cases.api.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.SheetLanguage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Releases on paper, to sign. What the sheet says by itself is in the person's language with German beside it. Threads and refusals as
 * for {@link ReleaseService}; the audit trail tells who printed.
 */
@ProviderType
public interface ReleaseSheets {

    /** The languages there are: those that come with the product and those that were added. Needs {@code cases.read}. */
    List<SheetLanguage> languages();

    /**
     * Prints what was written down as PDF. If consent and release from secrecy were written down with the same words, both stand on
     * the sheet. Needs {@code cases.releases}.
     *
     * @param language code of one of {@link #languages}
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such release or language
     * @throws IOException if it cannot be written there
     */
    void print(ReleaseId id, String language, OutputStream to) throws IOException;

    /**
     * Prints a sheet before anything is written down: what the outline leaves open is filled in by hand. Needs {@code cases.releases}.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such case or language
     * @throws IOException if it cannot be written there
     */
    void printOutline(CaseId caseId, ReleaseOutline outline, String language, OutputStream to) throws IOException;
}
