package org.lotse.cases.core.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What a disclosure rests on. Handing content on needs a release from professional secrecy (§ 203 StGB) and a legal basis for the data
 * (§ 67b, § 67d SGB X); the two are separate, and where one is missing only a provision of law stands in for it.
 *
 * @param consent the consent, or null
 * @param secrecy the release from secrecy, or null
 */
public record Grounds(@Nullable ReleaseId consent, @Nullable ReleaseId secrecy) {

    /** The latest releases of a case that cover it. */
    public static Grounds among(List<Release> releases, DisclosureData disclosure) {
        return new Grounds(
                latest(releases, ReleaseKind.CONSENT, disclosure).orElse(null),
                latest(releases, ReleaseKind.SECRECY, disclosure).orElse(null));
    }

    /** @throws RuleViolation beside {@code provision}, naming what is missing, unless a provision is named */
    public void requireEnough(@Nullable String provision) {
        requireEnough(consent != null, secrecy != null, provision);
    }

    /** The same where it is only known whether the person declared them. */
    public static void requireEnough(boolean consented, boolean released, @Nullable String provision) {
        if (provision != null || (consented && released)) {
            return;
        }
        var missing = consented ? "secrecy" : released ? "consent" : "both";
        throw RuleViolation.at("provision", "cases.rule.no-ground-" + missing);
    }

    private static Optional<ReleaseId> latest(List<Release> releases, ReleaseKind kind, DisclosureData disclosure) {
        return releases.stream()
                .filter(release -> release.kind() == kind && release.covers(disclosure))
                .max(Comparator.comparing(Release::givenOn))
                .map(Release::id);
    }
}
