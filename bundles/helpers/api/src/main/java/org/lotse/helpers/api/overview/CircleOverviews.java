package org.lotse.helpers.api.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells how the circles of the current scope's municipality stand. Any thread that has a scope; every call is one transaction and begins at the gate, so
 * {@link org.lotse.platform.api.access.AccessDenied} comes before anything else.
 */
@ProviderType
public interface CircleOverviews {

    /** Months that are told. */
    int MONTHS = 12;

    /** Days ahead in which open shifts are looked for. */
    int DAYS_AHEAD = 28;

    /** Most volunteers who are told to be free. */
    int MOST_FREE = 50;

    /**
     * How it stands now. Needs {@code helpers.read}.
     *
     * @param circle one circle, or null for everybody and everything
     * @param language those who are free and speak it, or null for any
     */
    CircleOverview of(@Nullable CircleId circle, @Nullable Language language);

    /** The months alone, to be taken out of the platform. Needs {@code helpers.export}. */
    List<MonthOfHours> months(@Nullable CircleId circle);

    /**
     * The same and the open shifts as a workbook (XLSX). Needs {@code helpers.export}.
     *
     * @param language in which heads and days are written
     * @param to stays open
     */
    void workbook(@Nullable CircleId circle, Locale language, OutputStream to) throws IOException;
}
