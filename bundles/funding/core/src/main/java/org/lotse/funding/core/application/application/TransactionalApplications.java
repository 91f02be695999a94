package org.lotse.funding.core.application.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.application.ApplicationSummary;
import org.lotse.funding.api.application.Applications;
import org.lotse.funding.api.application.Decision;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.ReviseApplication;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.Municipality;
import org.lotse.funding.core.domain.application.ApplicationBook;
import org.lotse.funding.core.domain.application.StoredApplication;
import org.lotse.funding.core.domain.count.CountBook;
import org.lotse.funding.core.domain.count.CountSheet;
import org.lotse.funding.core.domain.group.GroupingBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes applications; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalApplications implements Applications {

    private final ApplicationBook book;
    private final CountBook counts;
    private final GroupingBook groupings;
    private final ApplicationReckoner reckoner;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalApplications(
            @Reference ApplicationBook book,
            @Reference CountBook counts,
            @Reference GroupingBook groupings,
            @Reference ApplicationReckoner reckoner,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.counts = counts;
        this.groupings = groupings;
        this.reckoner = reckoner;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ApplicationId begin(ApplicationData data) {
        access.require(FundingPermissions.APPLY);
        reckoner.requireApplicant(data);
        return transactions.write(() -> {
            reckoner.rules(data);
            var begun = StoredApplication.begin(changes.next(), data, changes.today(), changes.now());
            book.add(begun);
            return begun.id();
        });
    }

    @Override
    public void revise(ReviseApplication command) {
        access.require(FundingPermissions.APPLY);
        reckoner.requireApplicant(command.data());
        transactions.write(() -> book.find(command.id())
                .orElseThrow(ConcurrentChange::removed)
                .revise(command.revision(), command.data(), changes.today(), changes.now()));
    }

    @Override
    public Optional<ApplicationDetails> find(ApplicationId id) {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() ->
                book.find(id).map(found -> found.details(reckoner.of(found.data()), changes.today())));
    }

    @Override
    public List<ApplicationSummary> all() {
        access.require(FundingPermissions.APPLICATIONS);
        return transactions.read(() -> book.all().stream()
                .map(this::summary)
                .sorted(Comparator.comparing(ApplicationSummary::day)
                        .reversed()
                        .thenComparing(ApplicationSummary::title)
                        .thenComparing(one -> one.id().value()))
                .toList());
    }

    @Override
    public ApplicationReckoning reckon(ApplicationData data) {
        access.require(FundingPermissions.APPLICATIONS);
        reckoner.requireApplicant(data);
        return transactions.read(() -> {
            StoredApplication.begin(changes.next(), data, changes.today(), changes.now());
            return reckoner.of(numbered(data));
        });
    }

    @Override
    public List<ApplicationMember> propose(RuleRef rules, Set<Ags> municipalities) {
        access.require(FundingPermissions.APPLY);
        if (changes.isMunicipality()) {
            return reckoner.ownKey().stream()
                    .map(own -> new ApplicationMember(own, null, null, null, null))
                    .toList();
        }
        return transactions.read(() -> {
            var known = counted(rules);
            return changes.municipalities().stream()
                    .map(Municipality::key)
                    .filter(municipalities::contains)
                    .map(town -> member(town, known, null, null))
                    .toList();
        });
    }

    @Override
    public List<ApplicationMember> proposeGrouping(RuleRef rules, GroupingId grouping) {
        access.require(FundingPermissions.APPLY);
        return access.may(FundingPermissions.READ)
                ? transactions.read(() -> {
                    var known = counted(rules);
                    return groupings.find(grouping).stream()
                            .flatMap(found -> found.details().data().members().stream())
                            .map(member -> agreed(member, known))
                            .toList();
                })
                : List.of();
    }

    /** New posts get numbers, so that problems can name them. */
    private static ApplicationData numbered(ApplicationData data) {
        var following = data.posts().stream().mapToInt(PostEntry::number).max().orElse(0);
        var posts = new ArrayList<PostEntry>();
        for (var post : data.posts()) {
            posts.add(
                    post.number() > 0
                            ? post
                            : new PostEntry(
                                    ++following,
                                    post.qualification(),
                                    post.share(),
                                    post.from(),
                                    post.until(),
                                    post.municipality()));
        }
        return data.withPosts(posts);
    }

    private Map<Ags, CountHistory> counted(RuleRef rules) {
        return access.may(FundingPermissions.READ)
                ? counts.of(rules.rules()).stream()
                        .map(CountSheet::history)
                        .collect(Collectors.toMap(CountHistory::municipality, Function.identity()))
                : Map.of();
    }

    private static ApplicationMember agreed(GroupMember member, Map<Ags, CountHistory> known) {
        return member.consent() == Consent.GIVEN
                ? member(member.municipality(), known, member.on(), member.note() == null ? "—" : member.note())
                : member(member.municipality(), known, null, null);
    }

    private static ApplicationMember member(
            Ags town, Map<Ags, CountHistory> known, @Nullable LocalDate on, @Nullable String by) {
        var history = Optional.ofNullable(known.get(town));
        return new ApplicationMember(
                town,
                history.flatMap(counts -> counts.latest(CountKind.ESTIMATE))
                        .map(CountEntry::persons)
                        .orElse(null),
                history.flatMap(counts -> counts.latest(CountKind.FINAL))
                        .map(CountEntry::persons)
                        .orElse(null),
                on,
                by);
    }

    private ApplicationSummary summary(StoredApplication application) {
        var data = application.data();
        var details = application.details(reckoner.of(data), changes.today());
        return new ApplicationSummary(
                application.id(),
                data.title(),
                application.rules(),
                details.reckoning().rules().title(),
                application.day(),
                application.applicant(),
                data.members().stream().map(ApplicationMember::municipality).toList(),
                application.state(),
                details.reckoning().yearly(),
                details.granted().flatMap(Decision::yearly),
                details.decisions().stream().findFirst().map(Decision::reference),
                details.deadline());
    }
}
