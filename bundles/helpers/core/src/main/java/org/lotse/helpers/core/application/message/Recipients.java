package org.lotse.helpers.core.application.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.DeliveryState;
import org.lotse.helpers.api.message.Messages;
import org.lotse.helpers.api.message.Recipient;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.helpers.core.domain.Volunteers;
import org.lotse.helpers.core.domain.activity.SignUp;
import org.lotse.helpers.core.domain.activity.SignUpBook;
import org.lotse.helpers.core.domain.message.MailRules;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.mail.Mail;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who gets a message and what speaks against it. Inside a transaction only. */
@Component(service = Recipients.class)
public final class Recipients {

    private static final int AT_ONCE = 200;

    private final Volunteers volunteers;
    private final SignUpBook signUps;
    private final MailRules rules;

    @Activate
    public Recipients(@Reference Volunteers volunteers, @Reference SignUpBook signUps, @Reference MailRules rules) {
        this.volunteers = volunteers;
        this.signUps = signUps;
        this.rules = rules;
    }

    /** Everybody it is for, by name; whom something speaks against with the reason. */
    List<Recipient> of(Audience to) {
        var isAboutShift = to.shift() != null;
        return recipients(people(to), isAboutShift);
    }

    /** These, to whom a shift is told. */
    List<Recipient> ofShift(List<VolunteerId> told) {
        return recipients(told.stream().map(this::present), true);
    }

    /** What speaks against sending it to somebody now. */
    Optional<DeliveryReason> obstacle(Volunteer volunteer, boolean isAboutShift) {
        var email = volunteer.summary().email();
        if (volunteer.status() == VolunteerStatus.LEFT) {
            return Optional.of(DeliveryReason.LEFT);
        }
        if (email == null) {
            return Optional.of(DeliveryReason.NO_ADDRESS);
        }
        if (!Mail.isAddress(email)) {
            return Optional.of(DeliveryReason.ADDRESS_REFUSED);
        }
        return !isAboutShift && rules.noMail(volunteer.id()).isPresent()
                ? Optional.of(DeliveryReason.OPTED_OUT)
                : Optional.empty();
    }

    private List<Recipient> recipients(Stream<Volunteer> people, boolean isAboutShift) {
        return people.sorted(Comparator.comparing(Volunteer::sortName)
                        .thenComparing(one -> one.id().value()))
                .map(one -> recipient(one, obstacle(one, isAboutShift).orElse(null)))
                .toList();
    }

    private static Recipient recipient(Volunteer volunteer, @Nullable DeliveryReason obstacle) {
        return new Recipient(
                volunteer.id(),
                volunteer.listName(),
                volunteer.summary().phone(),
                obstacle == null ? DeliveryState.WAITING : DeliveryState.NOT_SENT,
                obstacle,
                null);
    }

    private Stream<Volunteer> people(Audience to) {
        if (to.circle() != null) {
            return members(to.circle()).stream();
        }
        return to.shift() != null
                ? signedUp(to.shift())
                : to.volunteers().stream().map(this::present);
    }

    private Stream<Volunteer> signedUp(ShiftId shift) {
        return signUps.of(shift).stream().map(SignUp::volunteer).map(this::present);
    }

    private List<Volunteer> members(CircleId circle) {
        var query = VolunteerQuery.ALL.in(circle);
        var members = new ArrayList<Volunteer>();
        @Nullable String after = null;
        do {
            var page = volunteers.page(query, after, AT_ONCE);
            members.addAll(page.items());
            after = page.next().orElse(null);
            if (members.size() > Messages.MOST_RECIPIENTS) {
                throw RuleViolation.of("helpers.rule.too-many-recipients", Messages.MOST_RECIPIENTS);
            }
        } while (after != null);
        return members;
    }

    private Volunteer present(VolunteerId id) {
        return volunteers.find(id).orElseThrow(ConcurrentChange::removed);
    }
}
