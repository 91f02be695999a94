package org.lotse.helpers.api.certificate;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;

/**
 * Command: keep what was seen of a certificate, in place of what was kept before.
 *
 * @param volunteer whose it is
 * @param seen what the person saw to be kept so far, or null for nothing; something else by now means that a colleague was faster
 * @param facts what is to be kept
 */
public record RecordCertificate(
        VolunteerId volunteer, @Nullable CertificateFacts seen, CertificateFacts facts) {}
