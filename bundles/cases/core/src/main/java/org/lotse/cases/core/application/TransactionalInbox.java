package org.lotse.cases.core.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.api.dispute.Disputes;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentData;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.handover.ArrivedHandover;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.handover.HandoverCover;
import org.lotse.cases.api.handover.HandoverDocument;
import org.lotse.cases.api.handover.HandoverInbox;
import org.lotse.cases.api.handover.TakenOver;
import org.lotse.cases.core.domain.Origin;
import org.lotse.cases.core.domain.Packages;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes cases over: what is opened with a package and its acceptance belong to one transaction of the current tenant. */
@Component
public final class TransactionalInbox implements HandoverInbox {

    private final CaseService cases;
    private final HouseholdService households;
    private final ContactLog log;
    private final Disputes disputes;
    private final CaseDocuments papers;
    private final Packages packages;
    private final IncomingPackages exchange;
    private final Documents documents;
    private final Tenants tenants;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    /** What opens a case, the exchange, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalInbox(
            @Reference CaseService cases,
            @Reference HouseholdService households,
            @Reference ContactLog log,
            @Reference Disputes disputes,
            @Reference CaseDocuments papers,
            @Reference Packages packages,
            @Reference IncomingPackages exchange,
            @Reference Documents documents,
            @Reference Tenants tenants,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.cases = cases;
        this.households = households;
        this.log = log;
        this.disputes = disputes;
        this.papers = papers;
        this.packages = packages;
        this.exchange = exchange;
        this.documents = documents;
        this.tenants = tenants;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public List<ArrivedHandover> list() {
        access.require(CasesPermissions.TAKE_OVER);
        var arrived = exchange.list(HandoverPackages.KIND);
        return transactions.read(() -> arrived.stream().map(this::handover).toList());
    }

    @Override
    public Optional<ArrivedHandover> find(PackageId id) {
        access.require(CasesPermissions.TAKE_OVER);
        var arrived = exchange.find(HandoverPackages.KIND, id);
        return transactions.read(() -> arrived.map(this::handover));
    }

    @Override
    public HandoverCover cover(PackageId id) {
        access.require(CasesPermissions.TAKE_OVER);
        return documents.read(exchange.cover(HandoverPackages.KIND, id), HandoverCover.class);
    }

    @Override
    public TakenOver accept(PackageId id) {
        access.require(CasesPermissions.TAKE_OVER);
        var arrived = exchange.find(HandoverPackages.KIND, id)
                .orElseThrow(() -> RuleViolation.of("cases.rule.handover-gone"));
        var author = caller.person().displayName();
        return transactions.write(() -> {
            var document = documents.read(exchange.accept(HandoverPackages.KIND, id), HandoverDocument.class);
            var cover = document.cover();
            var opened = open(document);
            dispute(opened, document, name(arrived.sender()));
            keep(opened, document);
            packages.add(new Origin(
                    id,
                    opened,
                    new CaseOrigin(
                            name(arrived.sender()), cover.origin(), cover.occasion(), document.report(), author)));
            return new TakenOver(
                    opened, cases.find(opened).map(CaseDetails::number).orElseThrow());
        });
    }

    @Override
    public void reject(PackageId id, String reason) {
        access.require(CasesPermissions.TAKE_OVER);
        exchange.reject(HandoverPackages.KIND, id, reason);
    }

    @Override
    public Optional<CaseOrigin> origin(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> packages.origin(caseId).map(Origin::details));
    }

    private CaseId open(HandoverDocument document) {
        var opened = cases.open(new OpenCase(
                document.person(),
                Consent.NOT_ASKED,
                LocalDate.now(clock),
                document.dwelling(),
                document.cover().note()));
        for (var member : document.members()) {
            households.takeIn(new TakeInMember(
                    opened, new MemberData(null, member.name(), member.birthYear(), member.role(), null, null)));
        }
        // The earliest first, as they were held.
        document.contacts().reversed().forEach(contact -> log.log(new LogContact(opened, marked(contact, document))));
        return opened;
    }

    /** The mark comes with the datum; what the person says the sender knows. */
    private void dispute(CaseId opened, HandoverDocument document, String sender) {
        var asked = sender + ": " + document.cover().origin();
        document.disputed().stream()
                .sorted()
                .forEach(datum -> disputes.mark(new MarkDisputed(opened, datum, asked, LocalDate.now(clock))));
    }

    /** Files of others are looked at as if somebody had uploaded them; the earliest first, as they came. */
    private void keep(CaseId opened, HandoverDocument document) {
        for (var enclosed : document.documents().reversed()) {
            var about = enclosed.document();
            var data = new DocumentData(
                    about.title(),
                    about.kind(),
                    about.dated(),
                    marked(about.note(), document, DocumentData.NOTE_LENGTH));
            var file = Base64.getDecoder().decode(Check.present("file", enclosed.content()));
            try {
                papers.keep(new KeepDocument(opened, data, enclosed.fileName()), new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What comes from others says so: it stands under the name of whoever accepted it. */
    private static String marked(@Nullable String text, HandoverDocument document, int longest) {
        var origin = document.cover().origin();
        var note = text == null ? origin : origin + ": " + text;
        return note.length() <= longest ? note : note.substring(0, longest);
    }

    private static ContactData marked(ContactData contact, HandoverDocument document) {
        return new ContactData(
                contact.kind(),
                contact.heldOn(),
                contact.minutes(),
                contact.language(),
                contact.interpreted(),
                contact.areas(),
                marked(contact.note(), document, ContactData.NOTE_LENGTH));
    }

    private ArrivedHandover handover(ArrivedPackage arrived) {
        return new ArrivedHandover(
                arrived, name(arrived.sender()), packages.opened(arrived.id()).map(Origin::caseId));
    }

    private String name(TenantId id) {
        return tenants.find(id).map(Tenant::name).orElse(id.value());
    }
}
