package org.lotse.demo;

import org.lotse.cases.api.directory.ServiceData;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.demo.Table.Row;
import org.lotse.platform.api.vocabulary.LifeArea;

/** The district's list of regular services, invented offices all of them, published once. */
final class DemoServices {

    private final ServiceDirectory directory;
    private final Table offices = Table.read("services.csv");

    DemoServices(ServiceDirectory directory) {
        this.directory = directory;
    }

    /** Publishes, unless an earlier start did. In the scope of whoever keeps the list. */
    void publish() {
        if (directory.state().version() > 0) {
            return;
        }
        var known =
                directory.all().stream().map(entry -> entry.service().name()).toList();
        offices.rows().stream()
                .map(DemoServices::service)
                .filter(service -> !known.contains(service.name()))
                .forEach(directory::add);
        directory.publish();
    }

    private static ServiceData service(Row row) {
        return new ServiceData(
                row.required("name"),
                row.all("areas", LifeArea::valueOf),
                row.map("address", text -> text.replace("|", "\n")).orElse(null),
                row.text("phone").orElse(null),
                row.text("email").orElse(null),
                row.text("website").orElse(null),
                row.text("hours").orElse(null),
                row.text("note").orElse(null));
    }
}
