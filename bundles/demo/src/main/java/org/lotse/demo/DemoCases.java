package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.demo.Table.Row;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Opens the invented cases of a town and logs their contacts, in the scope of whoever accompanies them. */
final class DemoCases {

    private static final int DAYS_BETWEEN_CONTACTS = 41;
    private static final int EVERY_QUIET_ONE = 4;
    private static final int RECENT_DAYS = 25;
    private static final LocalDate LAST_CONTACT = LocalDate.of(2026, 11, 20);

    private final CaseWork work;
    private final DemoPeriods periods;
    private final DemoHomes homes;
    private final LocalDate today;
    private final List<Row> talks = Table.read("contacts.csv").rows();
    private final Table people = Table.read("cases.csv");

    /** @param today a clock that is behind the invented days cuts them off */
    DemoCases(CaseWork work, DemoPeriods periods, DemoHomes homes, LocalDate today) {
        this.work = work;
        this.periods = periods;
        this.homes = homes;
        this.today = today;
    }

    /**
     * Opens those that an earlier, broken-off start did not.
     *
     * @param goOn asked before each
     */
    void open(DemoTown town, BooleanSupplier goOn) {
        var rows = people.rows(town);
        for (var number = present(); number < rows.size() && goOn.getAsBoolean(); number++) {
            var next = number;
            work.atOnce(() -> open(town, rows.get(next), next));
        }
    }

    /** How many cases that were not written down, but invented, are there by now. */
    int invented(DemoTown town) {
        return Math.max(0, present() - people.rows(town).size());
    }

    private int present() {
        return Pages.count(after -> work.cases().list(CaseQuery.ALL, after, Pages.SIZE));
    }

    private void open(DemoTown town, Row row, int number) {
        var opened = periods.opened(town, number + 1)
                .orElseGet(() -> row.map("opened", LocalDate::parse).orElseThrow());
        var id = work.cases()
                .open(new OpenCase(
                        DemoPerson.of(row),
                        consent(row),
                        opened,
                        DemoHomes.present(row),
                        row.text("note").orElse(null),
                        AnotherPerson.PAPERS));
        work.handOn();
        homes.furnish(id, row);
        periods.begin(town, number + 1, id);
        var many = Integer.parseInt(row.required("contacts"));
        for (var contact = 0; contact < many; contact++) {
            var last = contact == many - 1 && number % EVERY_QUIET_ONE != 0;
            log(id, last ? recently(number) : earlier(opened, contact, number), number + contact);
        }
    }

    private LocalDate earlier(LocalDate opened, int contact, int number) {
        return past(opened.plusDays((long) contact * DAYS_BETWEEN_CONTACTS + number % 7));
    }

    private LocalDate recently(int number) {
        return past(LAST_CONTACT.minusDays(number * 5L % RECENT_DAYS));
    }

    private LocalDate past(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private void log(CaseId id, LocalDate day, int number) {
        var talk = talks.get(number % talks.size());
        work.contacts()
                .log(new LogContact(
                        id,
                        new ContactData(
                                ContactKind.valueOf(talk.required("kind")),
                                day,
                                Integer.parseInt(talk.required("minutes")),
                                new Language("de"),
                                talk.text("interpreted").isPresent(),
                                talk.all("areas", LifeArea::valueOf),
                                talk.required("note"))));
    }

    private static Consent consent(Row row) {
        return new Consent(
                Consent.Status.valueOf(row.required("consent")),
                row.map("consentOn", LocalDate::parse).orElse(null));
    }
}
