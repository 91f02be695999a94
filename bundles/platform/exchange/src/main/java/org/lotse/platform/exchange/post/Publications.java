package org.lotse.platform.exchange.post;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.tenant.TenantId;

/** One tenant's own records of publications, on a connection to its database: what they say, beside {@link Records} that they went. */
public final class Publications {

    private static final String LATEST =
            "SELECT ID, KIND, KIND_VERSION, PUBLISHER, VERSION, PUBLISHED_AT, PERSON FROM EXCHANGE_PUBLICATION p"
                    + " WHERE VERSION = (SELECT MAX(o.VERSION) FROM EXCHANGE_PUBLICATION o WHERE o.KIND = p.KIND)";

    private final Sql sql;

    /** @param connection to the tenant's database */
    public Publications(Connection connection) {
        sql = new Sql(connection);
    }

    void add(Publication publication) throws SQLException {
        sql.change(
                "INSERT INTO EXCHANGE_PUBLICATION (ID, KIND, KIND_VERSION, PUBLISHER, VERSION, PUBLISHED_AT, PERSON)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                publication.id(),
                publication.kind().value(),
                publication.kindVersion(),
                publication.publisher().value(),
                publication.version(),
                publication.publishedAt(),
                publication.person());
        var piece = 0;
        for (var passage : Pieces.of(publication.content())) {
            sql.change(
                    "INSERT INTO EXCHANGE_PASSAGE (PUBLICATION_ID, PIECE, PASSAGE) VALUES (?, ?, ?)",
                    publication.id(),
                    piece++,
                    passage);
        }
    }

    /** The latest version; 0 if there is none. */
    public int latest(KindId kind) throws SQLException {
        return sql.query(
                        "SELECT COALESCE(MAX(VERSION), 0) FROM EXCHANGE_PUBLICATION WHERE KIND = ?",
                        row -> row.getInt(1),
                        kind.value())
                .getFirst();
    }

    /** The version of a kind that counts. */
    public Optional<Publication> current(KindId kind) throws SQLException {
        return sql.query(LATEST + " AND KIND = ?", this::publication, kind.value()).stream()
                .findFirst();
    }

    /** Of each kind the version that counts. */
    List<Publication> current() throws SQLException {
        return sql.query(LATEST + " ORDER BY KIND", this::publication);
    }

    /** Whether this version is here. */
    boolean has(PackageId id) throws SQLException {
        return !sql.query("SELECT 1 FROM EXCHANGE_PUBLICATION WHERE ID = ?", row -> row.getInt(1), id)
                .isEmpty();
    }

    /** To whom it went, by the records of what went out. */
    public Set<TenantId> receivers(Publication publication) throws SQLException {
        return Set.copyOf(sql.query(
                "SELECT DISTINCT RECEIVER FROM EXCHANGE_SENT WHERE KIND = ? AND SENT_AT = ?",
                row -> new TenantId(row.getString(1)),
                publication.kind().value(),
                publication.publishedAt()));
    }

    private Publication publication(ResultSet row) throws SQLException {
        var id = Sql.id(row, 1);
        return new Publication(
                id,
                new KindId(row.getString(2)),
                row.getInt(3),
                new TenantId(row.getString(4)),
                row.getInt(5),
                Sql.instant(row, 6),
                row.getString(7),
                String.join(
                        "",
                        sql.query(
                                "SELECT PASSAGE FROM EXCHANGE_PASSAGE WHERE PUBLICATION_ID = ? ORDER BY PIECE",
                                piece -> piece.getString(1),
                                id)));
    }
}
