package org.lotse.platform.api.attachment;

import java.util.UUID;

/**
 * Identity of an attachment inside its tenant and module.
 *
 * @param value made when it was kept
 */
public record AttachmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
