package org.lotse.platform.audit.chain;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.audit.review.Verdict;

/** Follows a chain from its first entry to its end and stops at the first that does not hold. */
public final class Examination {

    private final Sealer sealer;
    private Link expected = Link.START;
    private @Nullable Verdict broken;

    /** @param sealer of the chain's own key */
    public Examination(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * Examines the chain.
     *
     * @param anchor a link that is known from elsewhere to have been there
     */
    public Verdict of(Chain chain, Optional<Link> anchor) throws SQLException {
        chain.read(this::follow);
        if (broken != null) {
            return broken;
        }
        if (!chain.head().equals(expected)) {
            return Verdict.broken(expected.number() + 1, "The end of the trail is not where its head says");
        }
        if (anchor.isEmpty()) {
            return expected.number() == 0
                    ? Verdict.intact(0)
                    : Verdict.broken(expected.number() + 1, "There is no anchor to tell whether the end is missing");
        }
        var held = anchor.get().number() == 0 || chain.at(anchor.get().number()).equals(anchor);
        return held
                ? Verdict.intact(expected.number())
                : Verdict.broken(
                        Math.min(anchor.get().number(), expected.number() + 1),
                        "The anchor knows entry " + anchor.get().number() + ", which is gone or another");
    }

    private void follow(Entry entry) {
        if (broken != null) {
            return;
        }
        var next = sealer.after(expected, entry.statement());
        if (entry.link().number() != next.number()) {
            broken = Verdict.broken(next.number(), "The entry is missing");
        } else if (!entry.link().equals(next)) {
            broken = Verdict.broken(next.number(), "The entry was changed, or one before it was");
        } else {
            expected = next;
        }
    }
}
