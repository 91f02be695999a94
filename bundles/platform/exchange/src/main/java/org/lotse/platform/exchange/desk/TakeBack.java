package org.lotse.platform.exchange.desk;

import java.time.Clock;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.exchange.post.Mail;
import org.lotse.platform.exchange.post.Mailbox;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.post.Stage;

/** Takes a package back. The mailbox decides who was first, the sender or the receiver; the records follow. */
record TakeBack(Ledger ledger, Mailbox mailbox, Runnable courier, Clock clock) {

    /** @throws RuleViolation if it was decided already, or is being decided about */
    void of(KindId kind, PackageId id) {
        if (!mailbox.withdraw(id, clock.instant())) {
            var stage = mailbox.find(id).map(Mail::stage);
            throw RuleViolation.of(
                    stage.filter(Stage.DECIDING::equals).isPresent()
                            ? "exchange.rule.being-decided"
                            : "exchange.rule.not-open");
        }
        ledger.write(
                new Move.Answer(id, PackageState.WITHDRAWN, null), Ledger.act("platform.package-withdrawn", kind, id));
        mailbox.senderKnows(id, PackageState.WITHDRAWN);
        courier.run();
    }
}
