package org.lotse.cases.api.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.release.ReleaseKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Letters out of the cases of the current scope's tenant. Called in a scope, on any thread; every call begins at the gate: all of them
 * need {@code cases.documents}.
 */
@ProviderType
public interface Letters {

    /** Templates to begin with, by title. */
    List<TemplateEntry> templates();

    /**
     * An empty letter to the person, of today, from whoever answers for the case.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such case
     */
    LetterData begin(CaseId caseId);

    /**
     * Fills a template.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such case or template
     */
    FilledLetter fill(CaseId caseId, TemplateId template);

    /**
     * Sets a letter as PDF; nothing is kept.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #keep}
     * @throws IOException if it cannot be written there
     */
    void preview(CaseId caseId, LetterData letter, OutputStream to) throws IOException;

    /**
     * Sets a letter and keeps it as a document of the case. Nothing is sent.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, one with a placeholder in it
     *     included; names of fields are those of {@link LetterData}; or if there is no such case, or it is closed
     */
    DocumentId keep(CaseId caseId, LetterData letter);

    /** Which of the two releases that handing content on rests on are not in force for this receiver. */
    Set<ReleaseKind> uncovered(CaseId caseId, String receiver);
}
