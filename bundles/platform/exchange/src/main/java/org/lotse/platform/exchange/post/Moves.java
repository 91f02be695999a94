package org.lotse.platform.exchange.post;

import java.util.ArrayList;
import java.util.List;
import org.lotse.platform.persistence.journal.RunningWrite;

/** What one transaction does about packages. */
public final class Moves {

    private final List<Move> list = new ArrayList<>();

    private Moves() {}

    /** Notes a move with a transaction that runs. */
    public static void note(RunningWrite write, Move move) {
        write.notes(Moves.class, Moves::new).list.add(move);
    }

    /** What was noted with it. */
    static List<Move> of(RunningWrite write) {
        return write.noted(Moves.class).map(moves -> List.copyOf(moves.list)).orElse(List.of());
    }
}
