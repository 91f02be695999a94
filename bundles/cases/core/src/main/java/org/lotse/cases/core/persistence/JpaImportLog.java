package org.lotse.cases.core.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lotse.cases.api.importing.ImportId;
import org.lotse.cases.core.domain.importing.ImportLog;
import org.lotse.cases.core.domain.importing.TakenInList;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists that were taken in, in the tenant's database. */
@Component
public final class JpaImportLog implements ImportLog {

    private static final String CASES = "select f.id from CaseFile f where f.importId = :list";

    /** What comes with a case; everything else that points at it was done since. */
    private static final Set<String> COMES_ALONG = Set.of("CASES_SEARCH", "CASES_SOUND", "CASES_DWELLING");

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaImportLog(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(TakenInList list) {
        entities.manager().persist(list);
    }

    @Override
    public Optional<TakenInList> find(ImportId id) {
        return Optional.ofNullable(entities.manager().find(TakenInList.class, id.value()));
    }

    @Override
    public List<TakenInList> latest(int most) {
        return entities.manager()
                .createQuery("select l from TakenInList l order by l.at desc", TakenInList.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> workedOn(ImportId id, int most) {
        var numbers = new TreeSet<String>();
        numbers.addAll(changed(
                "select f.number from CaseFile f where f.importId = :list and (f.revision > 0 or f.contacts > 0"
                        + " or f.responsibleSince is not null or f.care.setOn is not null"
                        + " or f.care.programme <> org.lotse.cases.api.Programme.INTEGRATION_MANAGEMENT)",
                id,
                most));
        numbers.addAll(changed(
                "select f.number from CaseFile f where f.importId = :list and"
                        + " ((select count(d) from Dwelling d where d.fileId = f.id) > 1"
                        + " or exists (select d from Dwelling d where d.fileId = f.id and d.version > 1))",
                id,
                most));
        numbers.addAll(changed("select m.number from MergedCase m where m.importId = :list", id, most));
        pointingAtCases().forEach(pointer -> numbers.addAll(having(pointer, id, most)));
        return numbers.stream().limit(most).toList();
    }

    @Override
    public void removeCases(ImportId id) {
        entities.countAnew();
        Stream.of(
                        "delete from SearchedWords w where w.file.id in (" + CASES + ")",
                        "delete from NameSound s where s.caseId in (" + CASES + ")",
                        "delete from Dwelling d where d.fileId in (" + CASES + ")",
                        "delete from CaseFile f where f.importId = :list")
                .forEach(statement -> entities.manager()
                        .createQuery(statement)
                        .setParameter("list", id.value())
                        .executeUpdate());
    }

    private List<String> changed(String question, ImportId id, int most) {
        return entities.manager()
                .createQuery(question, String.class)
                .setParameter("list", id.value())
                .setMaxResults(most)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> having(Pointer pointer, ImportId id, int most) {
        return entities.manager()
                .createNativeQuery("select f.NUMBER from CASES_FILE f where f.IMPORT_ID = ?1 and exists (select 1 from "
                        + pointer.table() + " p where p." + pointer.column() + " = f.ID)")
                .setParameter(1, id.toString())
                .setMaxResults(most)
                .getResultList();
    }

    /** A column of another table that points at a case. The database knows them all, also those that are added one day. */
    private record Pointer(String table, String column) {}

    private List<Pointer> pointingAtCases() {
        var connection = entities.manager().unwrap(Connection.class);
        try {
            var data = connection.getMetaData();
            var found = Stream.<Pointer>builder();
            var table = data.storesLowerCaseIdentifiers() ? "cases_file" : "CASES_FILE";
            try (var keys = data.getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (keys.next()) {
                    found.add(new Pointer(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
                }
            }
            return found.build()
                    .filter(pointer -> !COMES_ALONG.contains(pointer.table().toUpperCase(Locale.ROOT)))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell what points at cases", e);
        }
    }
}
