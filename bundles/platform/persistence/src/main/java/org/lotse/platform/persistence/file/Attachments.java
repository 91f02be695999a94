package org.lotse.platform.persistence.file;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.unit.Entities;

/**
 * The attachments of a module's records, in tables of the module: with the module's data they are backed up and erased. For a core's {@code persistence}
 * package, which hands folders out to the module's services. The audit trail tells of each act as {@code <module>.attachment-kept}, {@code -revised},
 * {@code -removed} and {@code -read}.
 *
 * <p>The module's migration makes the tables; for a module {@code loans}:
 *
 * <pre>{@code
 * create table LOANS_ATTACHMENT (
 *   ID char(36) not null,
 *   OWNER_ID char(36) not null,
 *   VERSION integer not null,
 *   TITLE varchar(200),
 *   DATED date,
 *   NOTE varchar(1000),
 *   FILE_NAME varchar(200),
 *   FILE_TYPE varchar(10) not null,
 *   FILE_SIZE bigint not null,
 *   KEPT_AT bigint not null,
 *   AUTHOR_NAME varchar(100) not null,
 *   REMOVED_AT bigint,
 *   REMOVED_BY varchar(100),
 *   REASON varchar(500),
 *   constraint LOANS_ATTACHMENT_PK primary key (ID)
 * );
 * create index LOANS_ATTACHMENT_OF on LOANS_ATTACHMENT (OWNER_ID, ID desc);
 *
 * create table LOANS_ATTACHMENT_PIECE (
 *   ATTACHMENT_ID char(36) not null,
 *   PIECE integer not null,
 *   CONTENT varchar(30000) not null,
 *   constraint LOANS_ATTACHMENT_PIECE_PK primary key (ATTACHMENT_ID, PIECE),
 *   constraint LOANS_ATTACHMENT_PIECE_OF foreign key (ATTACHMENT_ID) references LOANS_ATTACHMENT (ID)
 * );
 * }</pre>
 *
 * Moments are milliseconds since 1970, since these rows are written past the entities.
 *
 * @param module short name of the module, which its tables and acts begin with
 * @param entities of its unit
 * @param transactions of its unit
 * @param trail told of each act
 * @param scope who acts
 * @param clock the time
 */
public record Attachments(
        String module,
        Entities entities,
        Transactions transactions,
        AuditTrail trail,
        CurrentScope scope,
        Clock clock) {

    /** Greatest size of a file, in bytes. */
    public static final long LARGEST = 10L * 1024 * 1024;

    /**
     * The attachments of a record.
     *
     * @param owner identity of the record, of whatever kind it is
     * @param rules what the module says about them
     */
    public AttachmentFolder of(UUID owner, AttachmentRules rules) {
        return new TransactionalFolder(this, owner, rules);
    }

    /** Takes everything of a record out, also what is left of removed ones; inside the transaction that erases the record. */
    public void forget(UUID owner) {
        table().all(owner).forEach(pieces()::remove);
        table().forget(owner);
    }

    AttachmentTable table() {
        return new AttachmentTable(entities, module.toUpperCase(Locale.ROOT) + "_ATTACHMENT");
    }

    FilePieces pieces() {
        return new FilePieces(entities, module.toUpperCase(Locale.ROOT) + "_ATTACHMENT_PIECE", "ATTACHMENT_ID");
    }
}
