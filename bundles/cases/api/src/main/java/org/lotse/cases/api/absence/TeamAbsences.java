package org.lotse.cases.api.absence;

import java.util.List;
import org.lotse.cases.api.Responsible;
import org.osgi.annotation.versioning.ProviderType;

/** The absences of everybody who answers for cases or may. Every call needs {@code cases.assign}. */
@ProviderType
public interface TeamAbsences extends AbsencePlanning {

    /** Whose absences can be entered, by name. */
    List<Responsible> people();
}
