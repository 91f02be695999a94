package org.lotse.cases.core.application.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.directory.ServiceData;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What is published. The identities of entries stay with the district.
 *
 * @param services by name
 */
record DirectoryDocument(List<Item> services) {

    static DirectoryDocument of(List<ServiceData> services) {
        return new DirectoryDocument(services.stream().map(Item::of).toList());
    }

    List<ServiceData> read() {
        return services.stream().map(Item::read).toList();
    }

    /** One service; areas by their codes. */
    record Item(
            String name,
            List<String> areas,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String hours,
            @Nullable String note) {

        private static Item of(ServiceData service) {
            return new Item(
                    service.name(),
                    service.areas().stream().sorted().map(LifeArea::name).toList(),
                    service.address(),
                    service.phone(),
                    service.email(),
                    service.website(),
                    service.hours(),
                    service.note());
        }

        /** Areas of a later version are overlooked. */
        private ServiceData read() {
            return new ServiceData(
                    name,
                    areas.stream().flatMap(code -> area(code).stream()).collect(Collectors.toSet()),
                    address,
                    phone,
                    email,
                    website,
                    hours,
                    note);
        }

        private static Optional<LifeArea> area(String code) {
            return Arrays.stream(LifeArea.values())
                    .filter(area -> area.name().equals(code))
                    .findFirst();
        }
    }
}
