package org.lotse.platform.persistence.file;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.lotse.platform.api.file.ReceivedFile;
import org.lotse.platform.persistence.unit.Entities;

/**
 * The files of a module, written past the entities: the audit trail tells of a paper, not of each of its pieces. Inside a transaction only.
 *
 * <p>The module's migration makes the table, {@code CONTENT} with 30,000 characters:
 *
 * <pre>{@code
 * create table LOANS_PAPER_PIECE (
 *   PAPER_ID char(36) not null,
 *   PIECE integer not null,
 *   CONTENT varchar(30000) not null,
 *   constraint LOANS_PAPER_PIECE_PK primary key (PAPER_ID, PIECE)
 * );
 * }</pre>
 */
public final class FilePieces {

    private final Entities entities;
    private final String insert;
    private final String select;
    private final String delete;

    /**
     * @param table the module's, never what somebody typed
     * @param owner column of whose file it is
     */
    public FilePieces(Entities entities, String table, String owner) {
        this.entities = entities;
        insert = "insert into " + table + " (" + owner + ", PIECE, CONTENT) values (?1, ?2, ?3)";
        select = "select CONTENT from " + table + " where " + owner + " = ?1 and PIECE = ?2";
        delete = "delete from " + table + " where " + owner + " = ?1";
    }

    /** Keeps a file; it never changes. */
    public void keep(UUID owner, ReceivedFile file) {
        var query = entities.manager().createNativeQuery(insert).setParameter(1, owner.toString());
        var place = 0;
        for (var piece : file.pieces()) {
            query.setParameter(2, place++)
                    .setParameter(3, Base64.getEncoder().encodeToString(piece))
                    .executeUpdate();
        }
    }

    /** One of its pieces, from 0; none behind the last one. */
    public Optional<byte[]> piece(UUID owner, int place) {
        return entities
                .manager()
                .createNativeQuery(select)
                .setParameter(1, owner.toString())
                .setParameter(2, place)
                .getResultList()
                .stream()
                .findFirst()
                .map(text -> Base64.getDecoder().decode((String) text));
    }

    /** All of it at once, of a small one; empty if there is none. */
    public Optional<byte[]> whole(UUID owner) {
        var content = new ByteArrayOutputStream();
        for (var next = piece(owner, 0); next.isPresent(); next = piece(owner, content.size() / ReceivedFile.PIECE)) {
            content.writeBytes(next.get());
            if (next.get().length < ReceivedFile.PIECE) {
                break;
            }
        }
        return content.size() == 0 ? Optional.empty() : Optional.of(content.toByteArray());
    }

    /** Removes a file for good. */
    public void remove(UUID owner) {
        entities.manager()
                .createNativeQuery(delete)
                .setParameter(1, owner.toString())
                .executeUpdate();
    }
}
