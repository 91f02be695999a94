package org.lotse.cases.api.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The templates for letters of the current scope's tenant, and what stands above all of its letters. Called in a scope, on any thread;
 * every call is a transaction of its own and begins at the gate: all of them need {@code cases.templates}.
 */
@ProviderType
public interface LetterTemplates {

    /** No tenant has more templates, those in the archive included. */
    int MOST = 200;

    /** Most characters of a letterhead. */
    int LETTERHEAD_LENGTH = 500;

    /** All templates by title, those in the archive last. */
    List<TemplateEntry> all();

    /** Templates that come with the product, in German. None of them is there until somebody adds it. */
    List<TemplateData> suggestions();

    /**
     * Adds a template.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link TemplateData}
     */
    TemplateId add(TemplateData template);

    /**
     * Changes a template.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed since
     */
    void revise(ReviseTemplate command);

    /**
     * Sets a letter of this template to an invented person as PDF.
     *
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #add}
     * @throws IOException if it cannot be written there
     */
    void preview(TemplateData template, OutputStream to) throws IOException;

    /** Lines above all letters, the office's name first; blank where nobody wrote any. */
    String letterhead();

    /**
     * Sets these lines; none for the tenant's name alone.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code letterhead}
     */
    void writeUnder(String letterhead);
}
