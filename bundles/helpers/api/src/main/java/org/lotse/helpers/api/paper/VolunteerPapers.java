package org.lotse.helpers.api.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes sheets about a volunteer of the current scope's municipality. Nothing of them is kept; the audit trail says that one was
 * written. Every call begins at the gate. Any thread that has a scope.
 */
@ProviderType
public interface VolunteerPapers {

    /**
     * The letter with which the volunteer applies for an extended certificate of conduct (§ 30a (2) BZRG), free of charge. Needs
     * {@code helpers.edit}.
     *
     * @param to receives a PDF; stays open
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not decided that one is needed
     */
    void confirmation(VolunteerId volunteer, OutputStream to) throws IOException;

    /**
     * The helper card: that the volunteer helps on behalf of the municipality, valid for a year. Needs {@code helpers.edit}.
     *
     * @param to receives a PDF; stays open
     * @throws org.lotse.platform.api.rule.RuleViolation if the volunteer is neither cleared nor active
     */
    void card(VolunteerId volunteer, OutputStream to) throws IOException;

    /**
     * Everything that is kept about the volunteer, to read (Art. 15 GDPR). Needs {@code helpers.export} and, since it is complete,
     * {@code helpers.certificates}. Of those who are helped it tells no name.
     *
     * @param to receives a PDF; stays open
     */
    void disclosure(VolunteerId volunteer, OutputStream to) throws IOException;

    /** The same for machines, as JSON (Art. 15 (3), 20 GDPR). Needs the same. */
    String disclosureData(VolunteerId volunteer);
}
