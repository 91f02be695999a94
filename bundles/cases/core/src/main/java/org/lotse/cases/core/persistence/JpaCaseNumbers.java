package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.core.domain.CaseNumbers;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws numbers under the lock of the year's row; a year's first one under the lock of a row that is always there. */
@Component
public final class JpaCaseNumbers implements CaseNumbers {

    /** Nobody's series: see the migration. */
    private static final int NO_YEAR = 0;

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaCaseNumbers(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public int next(Year year) {
        return series(year.getValue()).next();
    }

    private NumberSeries series(int year) {
        var drawnFromBefore = entities.manager().find(NumberSeries.class, year);
        if (drawnFromBefore != null && entities.manager().getLockMode(drawnFromBefore) != LockModeType.NONE) {
            return drawnFromBefore;
        }
        var series = locked(year);
        return series == null ? begun(year) : series;
    }

    /** A year's first number, drawn by somebody else meanwhile or now by us. */
    private NumberSeries begun(int year) {
        locked(NO_YEAR);
        if (locked(year) == null) {
            entities.manager().persist(new NumberSeries(year));
            entities.manager().flush();
        }
        return Objects.requireNonNull(locked(year));
    }

    /** Reads the row anew and locks it; what this transaction changed in it and has not written yet would be lost. */
    private @Nullable NumberSeries locked(int year) {
        return entities.manager().find(NumberSeries.class, year, LockModeType.PESSIMISTIC_WRITE);
    }
}
