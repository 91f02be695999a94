package org.lotse.cases.core.application.asking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.asking.RequestedCase;
import org.lotse.cases.api.asking.RequestedHandover;
import org.lotse.cases.core.application.care.CareWatch;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.care.RunningCases;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requests of others that wait for an answer, each with the case that is meant. Which one it is is found out anew each time: nothing of a request is kept here, so it
 * is gone with the answer. Inside a transaction, and behind the gate: the exchange asks for {@code cases.hand-over}.
 */
@Component(service = WaitingRequests.class)
public final class WaitingRequests {

    private final IncomingPackages exchange;
    private final Documents documents;
    private final CareWatch care;
    private final RunningCases running;
    private final CaseFiles files;
    private final Tenants tenants;

    /** The exchange, and what tells which case is meant. */
    @Activate
    public WaitingRequests(
            @Reference IncomingPackages exchange,
            @Reference Documents documents,
            @Reference CareWatch care,
            @Reference RunningCases running,
            @Reference CaseFiles files,
            @Reference Tenants tenants) {
        this.exchange = exchange;
        this.documents = documents;
        this.care = care;
        this.running = running;
        this.files = files;
        this.tenants = tenants;
    }

    /** All of them, the earliest first. */
    public List<RequestedHandover> all() {
        var arrived = exchange.list(RequestKind.KIND).stream()
                .filter(one -> one.state().isOpen())
                .sorted(Comparator.comparing(ArrivedPackage::sentAt))
                .toList();
        if (arrived.isEmpty()) {
            return List.of();
        }
        var cases = running.ids();
        return arrived.stream().flatMap(one -> read(one, cases).stream()).toList();
    }

    /** Those about one case. */
    public List<RequestedHandover> of(CaseId caseId) {
        return all().stream()
                .filter(request ->
                        request.about() != null && request.about().id().equals(caseId))
                .toList();
    }

    /** The name of a body. */
    String name(TenantId body) {
        return tenants.find(body).map(Tenant::name).orElse(body.value());
    }

    /** Nothing for one whose seal is broken, or that is taken back at this moment. */
    private Optional<RequestedHandover> read(ArrivedPackage arrived, Set<CaseId> cases) {
        try {
            var said = documents.read(exchange.cover(RequestKind.KIND, arrived.id()), RequestDocument.class);
            return Optional.of(new RequestedHandover(
                    arrived,
                    name(arrived.sender()),
                    said.asker(),
                    said.ground(),
                    said.note(),
                    said.consentForm(),
                    said.consentOn(),
                    about(said.token(), cases)));
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }

    private @Nullable RequestedCase about(String token, Set<CaseId> cases) {
        return care.meant(token, cases)
                .flatMap(files::find)
                .map(file -> new RequestedCase(
                        file.id(), file.caption(), file.details().responsible()))
                .orElse(null);
    }
}
