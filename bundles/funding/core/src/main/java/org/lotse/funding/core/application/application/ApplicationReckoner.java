package org.lotse.funding.core.application.application;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.KnownRuleSets;
import org.lotse.funding.core.domain.application.Reckoning;
import org.lotse.funding.core.domain.group.GroupingBook;
import org.lotse.funding.core.domain.group.StoredGrouping;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What applications come to by their rules, and who may apply for whom. Inside a transaction only. */
@Component(service = ApplicationReckoner.class)
public final class ApplicationReckoner {

    private final KnownRuleSets known;
    private final GroupingBook groupings;
    private final FundingChanges changes;

    /** Rules, groupings and municipalities. */
    @Activate
    public ApplicationReckoner(
            @Reference KnownRuleSets known, @Reference GroupingBook groupings, @Reference FundingChanges changes) {
        this.known = known;
        this.groupings = groupings;
        this.changes = changes;
    }

    /** @throws RuleViolation beside {@code rules} if there are none, or they are not known here */
    RuleSet rules(ApplicationData data) {
        return known.find(Check.present("rules", data.rules()))
                .orElseThrow(() -> RuleViolation.at("rules", "funding.rule.version-unknown"));
    }

    /** What it comes to, and what is missing. */
    ApplicationReckoning of(ApplicationData data) {
        return Reckoning.of(
                rules(data),
                data,
                Optional.ofNullable(data.grouping()).flatMap(groupings::find).map(StoredGrouping::details));
    }

    /**
     * A municipality applies alone and for itself; a district for municipalities of its own.
     *
     * @throws RuleViolation beside {@code applicant} or {@code members}
     */
    void requireApplicant(ApplicationData data) {
        var who = Check.present("applicant", data.applicant());
        var members =
                data.members().stream().map(ApplicationMember::municipality).collect(Collectors.toSet());
        if (changes.isMunicipality()) {
            if (who != ApplicantKind.ALONE) {
                throw RuleViolation.at("applicant", "funding.rule.applicant-alone");
            }
            if (!members.equals(ownKey().map(Set::of).orElse(Set.of()))) {
                throw RuleViolation.at("members", "funding.rule.members-self");
            }
        } else {
            if (who == ApplicantKind.ALONE) {
                throw RuleViolation.at("applicant", "funding.rule.applicant-district");
            }
            changes.requireKnown("members", members);
        }
    }

    /** The key of the current tenant, a municipality. */
    Optional<Ags> ownKey() {
        return Ags.parse(changes.tenant());
    }
}
