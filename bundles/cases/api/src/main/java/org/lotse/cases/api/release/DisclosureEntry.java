package org.lotse.cases.api.release;

import org.jspecify.annotations.Nullable;

/**
 * An entry in the register of who received what. It is never changed or removed.
 *
 * @param id identity
 * @param disclosure what, to whom and when
 * @param consent the consent that it rests on, or null if it rests on the provision
 * @param secrecy the release from secrecy that it rests on, or null if it rests on the provision
 * @param author display name of whoever entered it, as it was then
 */
public record DisclosureEntry(
        DisclosureId id,
        DisclosureData disclosure,
        @Nullable ReleaseId consent,
        @Nullable ReleaseId secrecy,
        String author) {}
