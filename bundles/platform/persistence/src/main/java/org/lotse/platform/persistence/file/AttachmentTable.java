package org.lotse.platform.persistence.file;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.attachment.RemoveAttachment;
import org.lotse.platform.persistence.unit.Entities;

/** What is known about the attachments of a module, in a table of it. Inside a transaction only. */
final class AttachmentTable {

    private static final String OF = " where OWNER_ID = ?1";

    private final Entities entities;
    private final String table;

    AttachmentTable(Entities entities, String table) {
        this.entities = entities;
        this.table = table;
    }

    void add(UUID owner, AttachmentRow row) {
        var values = about(row.data());
        values.put("ID", row.id().toString());
        values.put("OWNER_ID", owner.toString());
        values.put("VERSION", row.version());
        values.put("FILE_NAME", row.fileName());
        values.put("FILE_TYPE", row.type().name());
        values.put("FILE_SIZE", row.size());
        values.put("KEPT_AT", row.keptAt().toEpochMilli());
        values.put("AUTHOR_NAME", row.author());
        var present = values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .toList();
        var places = IntStream.rangeClosed(1, present.size()).mapToObj(place -> "?" + place);
        var query = entities.manager()
                .createNativeQuery("insert into " + table + " ("
                        + present.stream().map(Map.Entry::getKey).collect(Collectors.joining(", ")) + ") values ("
                        + places.collect(Collectors.joining(", ")) + ")");
        for (var place = 0; place < present.size(); place++) {
            query.setParameter(place + 1, present.get(place).getValue());
        }
        query.executeUpdate();
    }

    /** Whether it was still as it was seen. */
    boolean revise(UUID owner, UUID id, int version, AttachmentData data) {
        return change(owner, id, version, about(data));
    }

    /** Whether it was still as it was seen. Of what it said nothing is left. */
    boolean remove(UUID owner, RemoveAttachment command, String reason, String by, Instant now) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var gone : List.of("TITLE", "DATED", "NOTE", "FILE_NAME")) {
            values.put(gone, null);
        }
        values.put("FILE_SIZE", 0);
        values.put("REMOVED_AT", now.toEpochMilli());
        values.put("REMOVED_BY", by);
        values.put("REASON", reason);
        return change(owner, command.id().value(), command.version(), values);
    }

    /** Those that are there, or those that were removed, the latest first. */
    List<AttachmentRow> list(UUID owner, boolean removed, int most) {
        List<?> rows = entities.manager()
                .createNativeQuery("select " + AttachmentRow.COLUMNS + " from " + table + OF + " and REMOVED_AT is "
                        + (removed ? "not null order by REMOVED_AT desc, ID desc" : "null order by ID desc"))
                .setParameter(1, owner.toString())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> AttachmentRow.of((Object[]) row)).toList();
    }

    /** One that is there. */
    Optional<AttachmentRow> find(UUID owner, UUID id) {
        List<?> rows = entities.manager()
                .createNativeQuery("select " + AttachmentRow.COLUMNS + " from " + table + OF
                        + " and ID = ?2 and REMOVED_AT is null")
                .setParameter(1, owner.toString())
                .setParameter(2, id.toString())
                .getResultList();
        return rows.stream().findFirst().map(row -> AttachmentRow.of((Object[]) row));
    }

    /** Every one of a record, removed or not. */
    List<UUID> all(UUID owner) {
        List<?> ids = entities.manager()
                .createNativeQuery("select ID from " + table + OF)
                .setParameter(1, owner.toString())
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    /** Takes every row of a record out. */
    void forget(UUID owner) {
        entities.manager()
                .createNativeQuery("delete from " + table + OF)
                .setParameter(1, owner.toString())
                .executeUpdate();
    }

    private boolean change(UUID owner, UUID id, int version, Map<String, @Nullable Object> values) {
        var sets = new StringBuilder("update " + table + " set VERSION = VERSION + 1");
        var place = 3;
        for (var value : values.entrySet()) {
            sets.append(", ")
                    .append(value.getKey())
                    .append(" = ")
                    .append(value.getValue() == null ? "null" : "?" + ++place);
        }
        var query = entities.manager()
                .createNativeQuery(sets + OF + " and ID = ?2 and VERSION = ?3 and REMOVED_AT is null")
                .setParameter(1, owner.toString())
                .setParameter(2, id.toString())
                .setParameter(3, version);
        place = 3;
        for (var value : values.values()) {
            if (value != null) {
                query.setParameter(++place, value);
            }
        }
        return query.executeUpdate() == 1;
    }

    private static Map<String, @Nullable Object> about(AttachmentData data) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("TITLE", data.title());
        values.put("DATED", data.dated());
        values.put("NOTE", data.note());
        return values;
    }
}
