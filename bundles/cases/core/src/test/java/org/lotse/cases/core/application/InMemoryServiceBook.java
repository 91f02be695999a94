package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.directory.ServiceId;
import org.lotse.cases.core.domain.directory.RegularService;
import org.lotse.cases.core.domain.directory.ServiceBook;

/** Regular services in a list. */
final class InMemoryServiceBook implements ServiceBook {

    private final List<RegularService> services = new ArrayList<>();

    @Override
    public void add(RegularService service) {
        services.add(service);
    }

    @Override
    public Optional<RegularService> find(ServiceId id) {
        return services.stream()
                .filter(service -> service.entry().id().equals(id))
                .findFirst();
    }

    @Override
    public void remove(RegularService service) {
        services.remove(service);
    }

    @Override
    public List<RegularService> all() {
        return services.stream()
                .sorted(Comparator.comparing(service -> service.data().name()))
                .toList();
    }
}
