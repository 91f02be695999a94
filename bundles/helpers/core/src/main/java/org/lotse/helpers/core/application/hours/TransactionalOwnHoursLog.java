package org.lotse.helpers.core.application.hours;

import java.util.Comparator;
import java.util.List;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursDetails;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursProposal;
import org.lotse.helpers.api.hours.HoursSums;
import org.lotse.helpers.api.hours.SeenHours;
import org.lotse.helpers.api.self.OwnHoursData;
import org.lotse.helpers.api.self.OwnHoursLog;
import org.lotse.helpers.core.application.self.Oneself;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own hours; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalOwnHoursLog implements OwnHoursLog {

    private final Oneself oneself;
    private final HoursBook book;
    private final Occasions occasions;
    private final HoursChanges changes;
    private final HoursWriting writing;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalOwnHoursLog(
            @Reference Oneself oneself,
            @Reference HoursBook book,
            @Reference Occasions occasions,
            @Reference HoursChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.oneself = oneself;
        this.book = book;
        this.occasions = occasions;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
        writing = new HoursWriting(book, occasions, changes);
    }

    @Override
    public HoursEntryId log(OwnHoursData hours) {
        access.require(HelpersPermissions.SELF);
        return transactions.write(() -> {
            var volunteer = oneself.require();
            var circles = volunteer.circles();
            return writing.log(new HoursData(
                    volunteer.id(),
                    hours.day(),
                    hours.minutes(),
                    hours.kind(),
                    circles.size() == 1 ? circles.iterator().next() : null,
                    hours.occasion(),
                    hours.note()));
        });
    }

    @Override
    public void remove(SeenHours seen) {
        access.require(HelpersPermissions.SELF);
        transactions.write(() -> {
            var entry = changes.present(seen.id());
            if (!entry.volunteer().equals(oneself.require().id())) {
                throw ConcurrentChange.removed();
            }
            writing.remove(entry, seen.revision());
        });
    }

    @Override
    public List<HoursDetails> mine() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> book.of(oneself.require().id()).stream()
                .sorted(Comparator.comparing((HoursDetails one) -> one.data().day())
                        .reversed())
                .limit(MOST)
                .toList());
    }

    @Override
    public HoursSums sums() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(
                () -> book.sums(oneself.require().id(), changes.today().getYear()));
    }

    @Override
    public List<HoursProposal> proposals() {
        access.require(HelpersPermissions.SELF);
        return transactions.read(() -> occasions.proposals(oneself.require().id(), changes.today()));
    }
}
