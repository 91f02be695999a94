package org.lotse.cases.api.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * The district's list as a municipality has it.
 *
 * @param publishedAt when the district published it; null if nothing has come yet
 * @param services by name
 */
public record PublishedServices(@Nullable Instant publishedAt, List<ServiceData> services) {

    /** Nothing has come yet. */
    public static final PublishedServices NONE = new PublishedServices(null, List.of());

    /** Copies the list, so that it never changes. */
    public PublishedServices {
        services = List.copyOf(services);
    }

    /** Names of those for an area of life. */
    public List<String> namesFor(LifeArea area) {
        return services.stream()
                .filter(service -> service.isFor(area))
                .map(ServiceData::name)
                .toList();
    }
}
