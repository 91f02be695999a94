package org.lotse.cases.api;

import org.jspecify.annotations.Nullable;

/**
 * Command: replace the core data of a case file.
 *
 * @param id which case
 * @param revision the revision that the person saw while typing; another one by now means that a colleague was faster
 * @param person the person, by at least one name
 * @param consent where they stand on having their data kept
 * @param note what else matters, up to {@link CaseDetails#NOTE_LENGTH} characters
 */
public record ReviseCase(
        CaseId id,
        int revision,
        PersonData person,
        Consent consent,
        @Nullable String note) {}
