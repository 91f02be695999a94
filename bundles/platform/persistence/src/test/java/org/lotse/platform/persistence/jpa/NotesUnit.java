package org.lotse.platform.persistence.jpa;

import java.util.List;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.migration.Migration;

/** A unit with one entity, as a bundle named notes would bring it. */
final class NotesUnit {

    private NotesUnit() {}

    static PersistenceUnit on(Databases databases) {
        return on(databases, new Migration(1, "V001__notes.sql", Note.TABLE));
    }

    static PersistenceUnit on(Databases databases, Migration... migrations) {
        var loader = Note.class.getClassLoader();
        var root = Note.class.getProtectionDomain().getCodeSource().getLocation();
        return new PersistenceUnit(
                new UnitDefinition("notes", "test", loader, root, List.of(Note.class.getName()), List.of(migrations)),
                databases);
    }
}
