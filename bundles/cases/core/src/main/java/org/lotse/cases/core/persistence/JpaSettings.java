package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import org.lotse.cases.core.domain.Settings;
import org.lotse.cases.core.domain.SettingsStore;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings in the tenant's database, in the row that the migration made. */
@Component
public final class JpaSettings implements SettingsStore {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaSettings(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Settings current() {
        return read(LockModeType.NONE);
    }

    @Override
    public Settings lock() {
        return read(LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void removeAzrNumbers(LastChange change) {
        entities.manager()
                .createQuery("update CaseFile f set f.person.azrNumber = null, f.version = f.version + 1,"
                        + " f.revision = f.revision + 1, f.revisedBy = :by, f.revisedAt = :at"
                        + " where f.person.azrNumber is not null")
                .setParameter("by", change.by())
                .setParameter("at", change.at())
                .executeUpdate();
        entities.manager()
                .createQuery("update MergedCase m set m.person.azrNumber = null, m.version = m.version + 1"
                        + " where m.person.azrNumber is not null")
                .executeUpdate();
    }

    private Settings read(LockModeType lock) {
        var settings = entities.manager().find(Settings.class, Settings.ONLY, lock);
        if (settings == null) {
            throw new IllegalStateException("The row of settings that the migration made is gone");
        }
        return settings;
    }
}
