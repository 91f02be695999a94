package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.Year;
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
        var series = locked(year.getValue());
        if (series == null) {
            series = first(year.getValue());
        }
        return series.next();
    }

    private NumberSeries first(int year) {
        locked(NO_YEAR);
        var madeMeanwhile = locked(year);
        if (madeMeanwhile != null) {
            return madeMeanwhile;
        }
        var series = new NumberSeries(year);
        entities.manager().persist(series);
        return series;
    }

    private @Nullable NumberSeries locked(int year) {
        return entities.manager().find(NumberSeries.class, year, LockModeType.PESSIMISTIC_WRITE);
    }
}
