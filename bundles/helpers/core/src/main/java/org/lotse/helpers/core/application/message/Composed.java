package org.lotse.helpers.core.application.message;

import java.util.List;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.MessageKind;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.helpers.core.domain.message.Message;

/**
 * A message that only has to be kept.
 *
 * @param recipients everybody it is for; whom something speaks against with the reason
 */
record Composed(MessageKind kind, Message.Content content, Message.About about, List<Recipient> recipients) {

    Composed {
        recipients = List.copyOf(recipients);
    }

    List<Recipient> receivers() {
        return recipients.stream()
                .filter(one -> one.state() == DeliveryState.WAITING)
                .toList();
    }

    List<Recipient> unreached() {
        return recipients.stream()
                .filter(one -> one.state() != DeliveryState.WAITING)
                .toList();
    }
}
