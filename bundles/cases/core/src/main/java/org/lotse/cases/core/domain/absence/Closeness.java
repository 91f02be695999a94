package org.lotse.cases.core.domain.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.vocabulary.Language;

/** What brings colleagues close to somebody's open cases. Inside a transaction only. */
public interface Closeness {

    /** For which languages people in these cases need an interpreter, and how many. */
    Map<Language, Long> needed(UserId responsible);

    /** Who of these held conversations in these languages without an interpreter, on that day or later. */
    Map<UserId, Set<Language>> spoken(Collection<UserId> people, Collection<Language> languages, LocalDate since);

    /** In how many of these cases each was in touch with the person. */
    Map<UserId, Long> known(UserId responsible);

    /** How many open cases somebody answers for. */
    long openCases(UserId responsible);
}
