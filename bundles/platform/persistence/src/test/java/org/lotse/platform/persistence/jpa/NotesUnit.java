package org.lotse.platform.persistence.jpa;

import java.util.List;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.migration.Migration;

/** A unit with one entity, as a bundle named notes would bring it. */
final class NotesUnit {

    private NotesUnit() {}

    static PersistenceUnit on(Databases databases) {
        return on(databases, new Journal());
    }

    static PersistenceUnit on(Databases databases, Journal journal) {
        return on(databases, journal, new Migration(1, "V001__notes.sql", Note.TABLE));
    }

    static PersistenceUnit on(Databases databases, Migration... migrations) {
        return on(databases, new Journal(), migrations);
    }

    /** A second unit in the same database, with the same entity and no tables of its own. */
    static PersistenceUnit named(String name, Databases databases, Journal journal) {
        return make(name, databases, journal);
    }

    private static PersistenceUnit on(Databases databases, Journal journal, Migration... migrations) {
        return make("notes", databases, journal, migrations);
    }

    private static PersistenceUnit make(String name, Databases databases, Journal journal, Migration... migrations) {
        var loader = Note.class.getClassLoader();
        var root = Note.class.getProtectionDomain().getCodeSource().getLocation();
        return new PersistenceUnit(
                new UnitDefinition(name, "test", loader, root, List.of(Note.class.getName()), List.of(migrations)),
                databases,
                journal);
    }
}
