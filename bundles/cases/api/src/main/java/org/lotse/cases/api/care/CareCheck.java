package org.lotse.cases.api.care;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PersonData;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether another body of the district accompanies somebody already, by a keyed fingerprint of name and birth date (ADR 66). Without a birth date nobody can tell. Any
 * thread that has a scope.
 */
@ProviderType
public interface CareCheck {

    /** Of somebody for whom a case would be opened. Needs {@code cases.open}. */
    Optional<CaredElsewhere> elsewhere(PersonData person);

    /** Of the person in a closed case that would be taken up again. Needs {@code cases.close}. */
    Optional<CaredElsewhere> elsewhere(CaseId closed);
}
