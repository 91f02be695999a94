package org.lotse.platform.exchange.post;

import java.time.Instant;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.tenant.TenantId;

/**
 * The outside of a package under way.
 *
 * @param id identity
 * @param kind what it is
 * @param version of the document
 * @param sender from whom
 * @param receiver for whom
 * @param sentAt when
 * @param stage where it is
 * @param since when it got there
 * @param senderKnows what the sender's record says
 * @param receiverKnows what the receiver's record says; {@code SENT} if there is none yet
 */
public record Mail(
        PackageId id,
        KindId kind,
        int version,
        TenantId sender,
        TenantId receiver,
        Instant sentAt,
        Stage stage,
        Instant since,
        PackageState senderKnows,
        PackageState receiverKnows) {

    /** Parts of a package's inside. */
    public enum Part {
        /** What the receiver needs for deciding. */
        COVER,
        /** All of it. */
        CONTENT,
        /** Why it was rejected. */
        REASON,
        /** Figures: whatever has these inside is taken in without anybody deciding about it. */
        REPORT
    }

    /** What is authenticated with a part of the inside. */
    public String outside(Part part) {
        return String.join(
                "|",
                id.toString(),
                kind.value(),
                Integer.toString(version),
                sender.value(),
                receiver.value(),
                part.name());
    }
}
