package org.lotse.liga.core.application.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.Involved;
import org.lotse.liga.api.change.Running;
import org.lotse.liga.api.change.SwitchEffect;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.core.LigaModule;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.membership.LigaDays;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.post.PostBook;
import org.lotse.platform.api.exchange.IncomingReports;
import org.lotse.platform.api.module.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what a change concerns: agreements, posts, the switch, and the figures that came. Inside a transaction only. */
@Component(service = WhatIsInvolved.class)
public final class WhatIsInvolved {

    private final AgreementBook agreements;
    private final PostBook posts;
    private final Names names;
    private final Modules modules;
    private final LigaChanges changes;
    private final IncomingReports reports;

    /** Everything that is looked at. */
    @Activate
    public WhatIsInvolved(
            @Reference AgreementBook agreements,
            @Reference PostBook posts,
            @Reference Names names,
            @Reference Modules modules,
            @Reference LigaChanges changes,
            @Reference IncomingReports reports) {
        this.agreements = agreements;
        this.posts = posts;
        this.names = names;
        this.modules = modules;
        this.changes = changes;
        this.reports = reports;
    }

    ChangeDetails details(Change change) {
        var data = change.data();
        var known = names.known();
        return change.details(new Involved(
                agreements.all().stream()
                        .filter(agreement -> agreement.isFor(data.municipality())
                                && agreement.term().bounds().has(data.from()))
                        .map(agreement -> new Involved.Agreement(
                                agreement.id(), agreement.title(), known.carrier(agreement.id())))
                        .toList(),
                posts.on(data.from()).stream()
                        .filter(post -> post.percentFor(data.municipality(), data.from())
                                        .signum()
                                > 0)
                        .map(post -> new Involved.Post(post.id(), post.name()))
                        .toList(),
                change.state() == ChangeState.ABANDONED ? List.of() : access(data),
                change.state().isOpen() ? effect(data) : SwitchEffect.NONE,
                running(data).orElse(null)));
    }

    /** Who works there because of a post, and until or from when, as the day decides. */
    private List<Involved.Access> access(ChangeData data) {
        var day = data.from();
        var begins = LigaDays.works(data.model());
        var days = begins ? new Period(day, null) : new Period(LocalDate.MIN, day.minusDays(1));
        return posts.notOver(day.minusDays(1)).stream()
                .flatMap(post -> post.stints().stream()
                        .filter(stint -> stint.municipality().equals(data.municipality()))
                        .flatMap(stint -> stint.period().with(days).stream()
                                .filter(period -> begins || !day.minusDays(1).isAfter(orMax(period.to())))
                                .map(period -> new Involved.Access(
                                        post.id(),
                                        post.name(),
                                        stint.holder().name(),
                                        stint.holder().account() != null,
                                        begins,
                                        begins ? period.from() : orMax(period.to())))))
                .toList();
    }

    private static LocalDate orMax(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    /** What the municipality reported last about the day. */
    Optional<Running> running(ChangeData data) {
        return reports.list(CaseloadKind.KIND, CaseloadKind.period(data.from())).stream()
                .filter(report ->
                        report.sender().value().equals(data.municipality().value()))
                .findFirst()
                .map(CaseloadKind::read);
    }

    private SwitchEffect effect(ChangeData data) {
        var works = works(data.model());
        var on = changes.known(data.municipality())
                .filter(town -> modules.isOn(town.id(), LigaModule.ID))
                .isPresent();
        if (works == on) {
            return SwitchEffect.NONE;
        }
        return works ? SwitchEffect.ON : SwitchEffect.OFF;
    }

    /** Whether the LIGA works in a municipality that has it done so. */
    static boolean works(DeliveryModel model) {
        return LigaDays.works(model);
    }
}
