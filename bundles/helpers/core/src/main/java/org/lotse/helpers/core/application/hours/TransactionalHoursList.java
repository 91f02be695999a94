package org.lotse.helpers.core.application.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursList;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.HoursSummary;
import org.lotse.helpers.api.hours.HoursSums;
import org.lotse.helpers.api.hours.YearOfCircle;
import org.lotse.helpers.core.domain.hours.HoursBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.data.WholeList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists and sums hours of the current tenant. */
@Component
public final class TransactionalHoursList implements HoursList {

    private final HoursBook book;
    private final HoursChanges changes;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalHoursList(
            @Reference HoursBook book,
            @Reference HoursChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.book = book;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Page<HoursSummary> page(HoursQuery query, @Nullable String after, int size) {
        access.require(HelpersPermissions.READ);
        return read(query, after, Math.clamp(size, 1, WholeList.LARGEST_PAGE));
    }

    @Override
    public void export(HoursQuery query, Consumer<HoursSummary> row) {
        access.require(HelpersPermissions.EXPORT);
        WholeList.read(after -> read(query, after, WholeList.LARGEST_PAGE), row);
    }

    @Override
    public long waiting() {
        access.require(HelpersPermissions.READ);
        return transactions.read(book::waiting);
    }

    @Override
    public long waiting(CircleId circle) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> book.waiting(circle));
    }

    @Override
    public HoursSums sums(VolunteerId volunteer) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> book.sums(volunteer, changes.today().getYear()));
    }

    @Override
    public long confirmed(VolunteerId volunteer, LocalDate first, LocalDate last) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> book.minutes(volunteer, HoursState.CONFIRMED, first, last));
    }

    @Override
    public List<YearOfCircle> years(CircleId circle) {
        access.require(HelpersPermissions.READ);
        return transactions.read(() -> book.years(circle));
    }

    private Page<HoursSummary> read(HoursQuery query, @Nullable String after, int size) {
        return transactions.read(() -> book.page(query, after, size));
    }
}
