package org.lotse.liga.core.domain.paper;

import java.util.UUID;
import org.lotse.platform.api.attachment.AttachmentFolder;

/** All papers of the current tenant, each with its record. */
public interface PaperBook {

    /** The papers of a record. Called outside a transaction; each call of the folder is one of its own. */
    AttachmentFolder of(UUID record, Rules rules);

    /** Takes all papers of a record out; inside the transaction that takes the record out. */
    void forget(UUID record);

    /**
     * What holds for the papers of a record.
     *
     * @param toRead refuses whoever may not see them
     * @param toChange refuses whoever may not change them
     * @param toTake refuses, inside the transaction, if the record is gone or takes nothing any more
     */
    record Rules(Runnable toRead, Runnable toChange, Runnable toTake) {}
}
