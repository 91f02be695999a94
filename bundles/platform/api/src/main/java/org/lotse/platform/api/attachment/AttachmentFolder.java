package org.lotse.platform.api.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The attachments of one record in the current scope's tenant, handed out by the module that keeps the record; it decides who may read and who may change
 * them. Called in a scope, on any thread; every call begins at the gate and is a transaction of its own.
 */
@ProviderType
public interface AttachmentFolder {

    /** No record has more attachments than are shown. */
    int MOST = 200;

    /** Those that were not removed, the latest first. */
    List<Attachment> list();

    /** What is left of those that were removed, the latest first. */
    List<RemovedAttachment> removed();

    /**
     * Keeps a file. It is read to its end or to the greatest size, held in memory once and written in a transaction after that.
     *
     * @param data what there is to know about it
     * @param fileName as whoever brings the file calls it; a path before it is left aside
     * @param content the file; not closed
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of {@link AttachmentData}, and
     *     {@code file} for what is too large or of no type that is kept
     * @throws IOException if the file breaks off
     */
    AttachmentId keep(AttachmentData data, String fileName, InputStream content) throws IOException;

    /**
     * Corrects what is known about one.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void revise(ReviseAttachment command);

    /**
     * Removes one, its title and its file for good.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason}
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was changed or removed since
     */
    void remove(RemoveAttachment command);

    /**
     * Writes the file as it came, a piece at a time: no transaction lasts as long as the receiver is slow. The audit trail tells who read it.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if there is no such attachment (any more), also while it is being written
     * @throws IOException if it cannot be written there
     */
    void read(AttachmentId id, OutputStream to) throws IOException;

    /** How large a file may be, in bytes. */
    long largest();
}
