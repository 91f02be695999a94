package org.lotse.helpers.core.application.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.event.VolunteerRegistered;
import org.lotse.helpers.api.registration.OfferedCircle;
import org.lotse.helpers.api.registration.OfferedRegistration;
import org.lotse.helpers.api.registration.RegistrationData;
import org.lotse.helpers.api.registration.RegistrationPage;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.circle.Circle;
import org.lotse.helpers.core.domain.circle.CircleBook;
import org.lotse.helpers.core.domain.registration.PageSettings;
import org.lotse.helpers.core.domain.registration.Registration;
import org.lotse.helpers.core.domain.registration.RegistrationBook;
import org.lotse.helpers.core.domain.registration.Secret;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in what visitors send in, and makes volunteers of those who confirm; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalSelfRegistration implements SelfRegistration {

    /** Most that wait to be confirmed at a time. */
    static final int MOST_WAITING = 300;

    /** Most that wait for one address: somebody could send in another one's. */
    static final int MOST_AT_ONE_ADDRESS = 3;

    private static final int MOST_OFFERED = 50;

    private final RegistrationBook book;
    private final Volunteers volunteers;
    private final CircleBook circles;
    private final PageAddress address;
    private final JobBell bell;
    private final Access access;
    private final Transactions transactions;
    private final EventPublisher events;
    private final Clock clock;

    @Activate
    public TransactionalSelfRegistration(
            @Reference RegistrationBook book,
            @Reference Volunteers volunteers,
            @Reference CircleBook circles,
            @Reference PageAddress address,
            @Reference JobBell bell,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions,
            @Reference EventPublisher events,
            @Reference Clock clock) {
        this.book = book;
        this.volunteers = volunteers;
        this.circles = circles;
        this.address = address;
        this.bell = bell;
        this.access = access;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<OfferedRegistration> offer() {
        access.require(HelpersPermissions.REGISTER_SELF);
        return transactions.read(() -> openPage().map(this::offer));
    }

    @Override
    public void register(RegistrationData data, Locale language) {
        access.require(HelpersPermissions.REGISTER_SELF);
        if (transactions.write(() -> keep(data, language))) {
            bell.ring(TendRegistrations.JOB);
        }
    }

    @Override
    public boolean isWaiting(String secret) {
        access.require(HelpersPermissions.REGISTER_SELF);
        return transactions.read(() -> waiting(secret).isPresent());
    }

    @Override
    public boolean confirm(String secret) {
        access.require(HelpersPermissions.REGISTER_SELF);
        return transactions.write(() -> {
            var found = waiting(secret);
            found.ifPresent(this::confirm);
            return found.isPresent();
        });
    }

    @Override
    public void withdraw(String secret) {
        access.require(HelpersPermissions.REGISTER_SELF);
        transactions.write(() -> waiting(secret).ifPresent(book::remove));
    }

    private OfferedRegistration offer(RegistrationPage page) {
        return new OfferedRegistration(
                address.isMailPossible() && book.waiting() < MOST_WAITING,
                String.valueOf(page.contact()),
                String.valueOf(page.officer()),
                page.notice(),
                offered()
                        .map(circle -> circle.summary(0))
                        .map(circle -> new OfferedCircle(circle.id(), circle.name(), circle.area()))
                        .toList());
    }

    /** Whether a mail is to go out. Whoever sent it in is not told. */
    private boolean keep(RegistrationData data, Locale language) {
        if (openPage().isEmpty() || !address.isMailPossible() || book.waiting() >= MOST_WAITING) {
            throw RuleViolation.of("helpers.rule.registration-not-now");
        }
        var now = clock.instant();
        var sent = Registration.of(Ids.next(now), data, language, now);
        requireOffered(data.circle());
        if (book.waitingAt(sent.email()).size() >= MOST_AT_ONE_ADDRESS) {
            return false;
        }
        book.add(sent);
        return true;
    }

    /** Whatever else waits at the address is of the same person, or of nobody who has the secret. */
    private void confirm(Registration sent) {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var id = new VolunteerId(Ids.next(now));
        book.waitingAt(sent.email()).stream().filter(other -> other != sent).forEach(book::remove);
        volunteers.add(Volunteer.register(id, sent.entry(joined(sent.circle())), today));
        sent.confirmed(id, now);
        events.publish(new VolunteerRegistered(id, today));
    }

    private Optional<Registration> waiting(String secret) {
        var now = clock.instant();
        return openPage().flatMap(page -> book.bySecret(Secret.hash(secret))).filter(sent -> sent.isWaiting(now));
    }

    private Optional<RegistrationPage> openPage() {
        return book.page().map(PageSettings::page).filter(RegistrationPage::open);
    }

    /** Where there is one circle or none, nobody has to choose. */
    private Stream<Circle> offered() {
        var open = circles.all().stream()
                .filter(Circle::isOpen)
                .sorted(Comparator.comparing(Circle::sortName))
                .limit(MOST_OFFERED)
                .toList();
        return open.size() > 1 ? open.stream() : List.<Circle>of().stream();
    }

    private void requireOffered(@Nullable CircleId chosen) {
        if (chosen != null && offered().noneMatch(circle -> circle.id().equals(chosen))) {
            throw RuleViolation.at("circle", "helpers.rule.circle-closed");
        }
    }

    /** It may have been closed since. */
    private Set<CircleId> joined(@Nullable CircleId chosen) {
        return Stream.ofNullable(chosen)
                .filter(id -> circles.find(id).map(Circle::isOpen).orElse(false))
                .collect(Collectors.toSet());
    }
}
