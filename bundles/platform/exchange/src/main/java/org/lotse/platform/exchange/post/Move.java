package org.lotse.platform.exchange.post;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.tenant.TenantId;

/** What a transaction in a tenant's database does about a package, a report or a publication. */
public sealed interface Move {

    /** The sender sends; the person is whoever did. */
    record Sending(
            Mail mail,
            Map<Mail.Part, String> inside,
            @Nullable String person) implements Move {}

    /** The sender's record follows what became of it. */
    record Answer(
            PackageId id, PackageState state, @Nullable String reason) implements Move {}

    /** It lies in the receiver's inbox. */
    record Arrival(Mail mail) implements Move {}

    /** The receiver accepts or rejects; the person is whoever did. */
    record Decision(
            Mail mail,
            PackageState state,
            @Nullable String reason,
            @Nullable String person) implements Move {}

    /** What a report says, at the end where it is sent or taken in. */
    record Statement(Mail mail, ReportText report) implements Move {}

    /** A district publishes; the person is whoever did. */
    record Notice(Publication publication) implements Move {}

    /** A municipality has its copy of what was published. */
    record Copy(Mail mail, Publication publication) implements Move {}

    /** The district's record of a copy that a municipality has. */
    record Reach(Mail mail, @Nullable String person) implements Move {}

    /**
     * A record is marked, with fingerprints only.
     *
     * @param sought fingerprints by which others would be about the same
     * @param another whether somebody said that it is not about the same
     */
    record Mark(
            KindId kind,
            TenantId district,
            TenantId tenant,
            String subject,
            Set<String> carried,
            Set<String> sought,
            int keyNumber,
            boolean another)
            implements Move {}

    /** A record is marked no longer. */
    record Unmark(TenantId tenant, String subject) implements Move {}

    /** The receiver learns that it was taken back. */
    record Recall(PackageId id) implements Move {}
}
