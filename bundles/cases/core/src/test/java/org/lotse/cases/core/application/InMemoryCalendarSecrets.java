package org.lotse.cases.core.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.core.domain.CalendarSecret;
import org.lotse.cases.core.domain.CalendarSecrets;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;

/** Secrets in a map. */
final class InMemoryCalendarSecrets implements CalendarSecrets {

    private final Map<UserId, CalendarSecret> secrets = new HashMap<>();

    @Override
    public void add(CalendarSecret secret) {
        secrets.put(secret.person(), secret);
    }

    @Override
    public Optional<CalendarSecret> of(UserId person) {
        return Optional.ofNullable(secrets.get(person));
    }

    @Override
    public Optional<CalendarSecret> openedBy(FeedSecret secret) {
        return secrets.values().stream().filter(kept -> kept.isOpenedBy(secret)).findFirst();
    }

    @Override
    public void remove(CalendarSecret secret) {
        secrets.remove(secret.person());
    }
}
