package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverPreview;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.cases.api.handover.SentHandover;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.DisclosureId;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.core.application.asking.AnsweredRequests;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.Disclosure;
import org.lotse.cases.core.domain.Disclosures;
import org.lotse.cases.core.domain.Dispatch;
import org.lotse.cases.core.domain.Grounds;
import org.lotse.cases.core.domain.Packages;
import org.lotse.cases.core.domain.Releases;
import org.lotse.cases.core.domain.document.DocumentStore;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands cases over: register, record and package belong to one transaction of the current tenant. */
@Component
public final class TransactionalHandovers implements HandoverService {

    private final CaseFiles files;
    private final Releases releases;
    private final Disclosures disclosures;
    private final Packages packages;
    private final HandoverContents contents;
    private final OutgoingPackages exchange;
    private final Documents documents;
    private final AnsweredRequests answered;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** What goes and what it rests on, the exchange, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalHandovers(
            @Reference CaseFiles files,
            @Reference Releases releases,
            @Reference Disclosures disclosures,
            @Reference Packages packages,
            @Reference DwellingHistory dwellings,
            @Reference HouseholdService households,
            @Reference ContactLog log,
            @Reference CaseDocuments papers,
            @Reference DocumentStore store,
            @Reference OutgoingPackages exchange,
            @Reference Documents documents,
            @Reference AnsweredRequests answered,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.releases = releases;
        this.disclosures = disclosures;
        this.packages = packages;
        this.contents = new HandoverContents(dwellings, households, log, new Enclosures(papers, store));
        this.exchange = exchange;
        this.documents = documents;
        this.answered = answered;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<Tenant> receivers() {
        access.require(CasesPermissions.HAND_OVER);
        return exchange.receivers(HandoverPackages.KIND);
    }

    @Override
    public HandoverPreview preview(PrepareHandover prepared) {
        access.require(CasesPermissions.HAND_OVER);
        return transactions.read(() -> {
            var file = files.find(prepared.caseId()).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
            var seen = text(file, prepared);
            var document = documents.read(seen, HandoverDocument.class);
            var disclosure = disclosure(document, prepared, prepared.receiverName());
            var grounds = Grounds.among(releases.of(file.id(), ReleaseService.MOST), disclosure);
            return new HandoverPreview(
                    document,
                    fingerprint(seen, prepared),
                    disclosure.areas(),
                    disclosure.special(),
                    grounds.consent() != null,
                    grounds.secrecy() != null,
                    disclosure.provision() != null && !disclosure.provision().isBlank());
        });
    }

    @Override
    public SentHandover send(SendHandover command) {
        access.require(CasesPermissions.HAND_OVER);
        var prepared = command.prepared();
        var author = caller.person();
        return transactions.write(() -> {
            // Locked, so that nobody takes back meanwhile what this rests on.
            var file = files.lock(prepared.caseId()).orElseThrow(() -> RuleViolation.of("cases.rule.case-gone"));
            var seen = text(file, prepared);
            if (!fingerprint(seen, prepared).equals(command.fingerprint())) {
                throw RuleViolation.of("cases.rule.handover-changed");
            }
            var document = documents.read(seen, HandoverDocument.class);
            disclosures.add(Disclosure.made(
                    new DisclosureId(Ids.next(clock.instant())),
                    new RecordDisclosure(file.id(), disclosure(document, prepared, command.content())),
                    releases.of(file.id(), ReleaseService.MOST),
                    author,
                    today()));
            var id = exchange.send(new Parcel(
                    HandoverPackages.KIND,
                    prepared.receiver(),
                    documents.write(document.cover()),
                    documents.write(contents.whole(file.details(), prepared, author.displayName()))));
            var dispatch = new Dispatch(
                    id,
                    file.id(),
                    prepared.receiverName().strip(),
                    prepared.occasion(),
                    document.cover().parts(),
                    author.displayName());
            packages.add(dispatch);
            answered.bySending(file.id(), prepared.receiver());
            return dispatch.with(new SentPackage(
                    id, prepared.receiver(), clock.instant(), PackageState.SENT, clock.instant(), null));
        });
    }

    @Override
    public List<SentHandover> of(CaseId caseId) {
        access.require(CasesPermissions.HAND_OVER);
        return transactions.read(() -> packages.of(caseId)).stream()
                .flatMap(dispatch -> exchange.find(HandoverPackages.KIND, dispatch.id()).map(dispatch::with).stream())
                .toList();
    }

    @Override
    public void withdraw(PackageId id) {
        access.require(CasesPermissions.HAND_OVER);
        exchange.withdraw(HandoverPackages.KIND, id);
    }

    private String text(CaseFile file, PrepareHandover prepared) {
        return documents.write(
                contents.of(file.details(), prepared, caller.person().displayName()));
    }

    private static String fingerprint(String text, PrepareHandover prepared) {
        return Fingerprint.of(text + Enclosures.identities(prepared));
    }

    private DisclosureData disclosure(HandoverDocument document, PrepareHandover prepared, String content) {
        var touched = document.contacts().stream()
                .flatMap(contact -> contact.areas().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!document.documents().isEmpty()) {
            touched.addAll(prepared.documentAreas());
        }
        Set<LifeArea> areas = new TreeSet<>(touched);
        document.cover().parts().forEach(part -> areas.addAll(part.areas()));
        return new DisclosureData(
                prepared.receiverName(),
                today(),
                areas,
                prepared.special() || touched.contains(LifeArea.HEALTH),
                content,
                prepared.provision());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
