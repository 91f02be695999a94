package org.lotse.funding.core.application.proof;

import java.util.function.BiConsumer;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.proof.AddPart;
import org.lotse.funding.api.proof.Narratives;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.proof.RevisePart;
import org.lotse.funding.api.proof.SeenPart;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.domain.proof.ProofBook;
import org.lotse.funding.core.domain.proof.StoredPart;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes parts of narrative reports; each call in one transaction that holds the proof, so that nothing changes while it is sent. */
@Component
public final class TransactionalNarratives implements Narratives {

    private final ProofBook book;
    private final FundingChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalNarratives(
            @Reference ProofBook book,
            @Reference FundingChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions) {
        this.book = book;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public PartId add(AddPart command) {
        access.require(FundingPermissions.APPLY);
        return transactions.write(() -> {
            requireOpen(command.proof());
            var place = book.parts(command.proof()).stream()
                    .mapToInt(StoredPart::place)
                    .max()
                    .orElse(0);
            var part = StoredPart.add(changes.next(), command.proof(), place + 1, command.data(), changes.now());
            book.add(part);
            return part.details().id();
        });
    }

    @Override
    public void revise(RevisePart command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            var part = present(command.id());
            requireOpen(part.proof());
            part.revise(command.revision(), command.data(), changes.now());
        });
    }

    @Override
    public void lift(SeenPart command) {
        access.require(FundingPermissions.APPLY);
        withSeen(command, (part, above) -> {
            var place = part.place();
            part.moveTo(above.place(), changes.now());
            above.moveTo(place, changes.now());
        });
    }

    @Override
    public void remove(SeenPart command) {
        access.require(FundingPermissions.APPLY);
        transactions.write(() -> {
            var part = present(command.id());
            requireOpen(part.proof());
            part.requireSeen(command.revision(), changes.now());
            book.remove(part);
        });
    }

    /** With the part as it was seen and the one above it; nothing happens to the first. */
    private void withSeen(SeenPart command, BiConsumer<StoredPart, StoredPart> act) {
        transactions.write(() -> {
            var part = present(command.id());
            requireOpen(part.proof());
            part.requireSeen(command.revision(), changes.now());
            var all = book.parts(part.proof());
            var index = all.indexOf(part);
            if (index > 0) {
                act.accept(part, all.get(index - 1));
            }
        });
    }

    private StoredPart present(PartId id) {
        return book.part(id).orElseThrow(ConcurrentChange::removed);
    }

    private void requireOpen(ProofId id) {
        book.hold(id).orElseThrow(ConcurrentChange::removed).requireOpen();
    }
}
