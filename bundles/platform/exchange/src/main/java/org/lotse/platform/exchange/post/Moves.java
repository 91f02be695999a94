package org.lotse.platform.exchange.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.journal.RunningWrite;

/** What one transaction does about packages. */
public final class Moves {

    private final List<Move> list = new ArrayList<>();

    private Moves() {}

    /** Notes a move with a transaction that runs. */
    public static void note(RunningWrite write, Move move) {
        write.notes(Moves.class, Moves::new).list.add(move);
    }

    /** From whom a transaction accepts packages of a module. */
    public static Set<TenantId> acceptedFrom(RunningWrite write, ModuleId module) {
        return of(write).stream()
                .filter(Move.Decision.class::isInstance)
                .map(Move.Decision.class::cast)
                .filter(decision -> decision.state() == PackageState.ACCEPTED)
                .map(Move.Decision::mail)
                .filter(mail -> mail.kind().module().equals(module))
                .map(Mail::sender)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was noted with it. */
    static List<Move> of(RunningWrite write) {
        return write.noted(Moves.class).map(moves -> List.copyOf(moves.list)).orElse(List.of());
    }
}
