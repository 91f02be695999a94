package org.lotse.funding.api.group;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.lotse.funding.api.Ags;
import org.osgi.annotation.versioning.ProviderType;

/** What would be, to take along. Off the UI thread, in the scope of whoever asks, in a district; needs {@code funding.read}. Keeps nothing. */
@ProviderType
public interface WhatIfPapers {

    /**
     * Writes what is and what would be beside each other as PDF, in German as all sheets of the office.
     *
     * @param now what is
     * @param then what is assumed
     * @param together municipalities that apply together; may be empty
     * @param to stays open
     * @throws org.lotse.platform.api.rule.RuleViolation as {@link Eligibility} refuses
     */
    void sheet(Basis now, Basis then, Set<Ags> together, OutputStream to) throws IOException;
}
