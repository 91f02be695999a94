package org.lotse.helpers.core.application.self;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.core.domain.self.AccountLink;
import org.lotse.helpers.core.domain.self.AccountLinks;
import org.lotse.platform.api.access.UserId;

/** Joined accounts without a database. */
public final class InMemoryAccountLinks implements AccountLinks {

    private final List<AccountLink> links = new ArrayList<>();

    @Override
    public void add(AccountLink link) {
        links.add(link);
    }

    @Override
    public Optional<AccountLink> of(VolunteerId volunteer) {
        return links.stream().filter(link -> link.volunteer().equals(volunteer)).findFirst();
    }

    @Override
    public Optional<AccountLink> of(UserId account) {
        return links.stream().filter(link -> link.account().equals(account)).findFirst();
    }

    @Override
    public List<AccountLink> all() {
        return List.copyOf(links);
    }

    @Override
    public void remove(AccountLink link) {
        links.remove(link);
    }
}
