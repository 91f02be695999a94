package org.lotse.liga.core.application.training;

import java.io.IOException;
import java.io.OutputStream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.ParticipantId;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingPapers;
import org.lotse.liga.core.domain.training.Entry;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.print.Press;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints lists of participants and certificates: put together in one transaction of the current tenant and set after it. */
@Component
public final class PrintedTrainings implements TrainingPapers {

    private final TrainingParts parts;
    private final CurrentScope scope;
    private final Press press;
    private final Access access;
    private final Transactions transactions;

    /** What stands on sheets, what sets them, and what every call needs. */
    @Activate
    public PrintedTrainings(
            @Reference TrainingParts parts,
            @Reference CurrentScope scope,
            @Reference Press press,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.parts = parts;
        this.scope = scope;
        this.press = press;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void participants(TrainingId training, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        var paper = transactions.read(() -> {
            var found = parts.present(training);
            return sheet().participants(
                            found.data(),
                            parts.line(found).all().stream()
                                    .filter(Entry::isPlaced)
                                    .map(Entry::told)
                                    .toList());
        });
        parts.record("liga.training-list-printed", training);
        press.print(paper, to);
    }

    @Override
    public void certificate(TrainingId training, ParticipantId participant, OutputStream to) throws IOException {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        var paper = transactions.read(() -> {
            var found = parts.present(training);
            var entry = parts.entries().of(training).stream()
                    .filter(one -> one.id().equals(participant))
                    .findFirst()
                    .orElseThrow(ConcurrentChange::removed);
            if (!found.hasCertificate() || entry.attendance() != Attendance.ATTENDED) {
                throw RuleViolation.of("liga.rule.no-certificate");
            }
            return sheet().certificate(found.data(), entry.told());
        });
        parts.record("liga.training-certificate-printed", training);
        press.print(paper, to);
    }

    private TrainingSheets sheet() {
        return new TrainingSheets(
                parts.changes().district(),
                scope.require().actor().displayName(),
                parts.changes().today());
    }
}
