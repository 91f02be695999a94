package org.lotse.cases.core.application.care;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseDetails;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.core.domain.care.PersonTraits;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.MarkReference;
import org.lotse.platform.api.exchange.MarkTraits;
import org.lotse.platform.api.exchange.Marks;
import org.lotse.platform.api.name.NameSounds;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Marks who is accompanied here, and refuses whoever is accompanied elsewhere in the district. What somebody states about that stands in the trail: the case, the
 * other body and a code, never a name.
 */
@Component(service = CareWatch.class)
public final class CareWatch {

    private final Marks marks;
    private final PersonTraits traits;
    private final AuditTrail trail;

    /** @param sounds hears the same name in other spellings and scripts */
    @Activate
    public CareWatch(@Reference Marks marks, @Reference NameSounds sounds, @Reference AuditTrail trail) {
        this.marks = marks;
        this.traits = new PersonTraits(sounds::of);
        this.trail = trail;
    }

    /** Who else accompanies such a person. */
    Optional<Tenant> elsewhere(PersonData person) {
        var of = traits.of(person);
        return of.sought().isEmpty() ? Optional.empty() : marks.elsewhere(CareKind.KIND, of);
    }

    /** As {@link #elsewhere}, and which case of that body it is, said so that only they understand it. */
    public Optional<MarkReference> reference(PersonData person) {
        var of = traits.of(person);
        return of.sought().isEmpty() ? Optional.empty() : marks.reference(CareKind.KIND, of);
    }

    /** Which of these cases of this tenant another body's reference means. */
    public Optional<CaseId> meant(String token, Set<CaseId> cases) {
        return marks.meant(
                        CareKind.KIND, token, cases.stream().map(CaseId::value).collect(Collectors.toSet()))
                .map(CaseId::new);
    }

    /**
     * Accompaniment begins, or begins again. Inside a transaction.
     *
     * @param stated why it is somebody else than the one who is accompanied elsewhere, or null
     * @throws RuleViolation beside {@code anotherPerson} if another body accompanies the person and nothing is stated
     */
    public void begin(CaseDetails file, @Nullable AnotherPerson stated) {
        var other = elsewhere(file.person());
        if (other.isPresent() && stated == null) {
            throw RuleViolation.at(
                    "anotherPerson", "cases.rule.cared-elsewhere", other.get().name());
        }
        other.ifPresent(body ->
                record(Act.of("cases.another-person-stated", "case", file.id().toString()), body, stated));
        place(file.id(), traits.of(file.person()), other.isPresent());
    }

    /** Something else is known of the person. A name that was corrected does not stop the work; that it looks like somebody elsewhere now is told. Inside a transaction. */
    public void revised(CaseDetails before, CaseDetails file) {
        if (traits(before).equals(traits(file))) {
            return;
        }
        var other = elsewhere(file.person());
        other.ifPresent(body ->
                record(Act.of("cases.double-care-suspected", "case", file.id().toString()), body, null));
        place(file.id(), traits.of(file.person()), true);
    }

    /** Accompaniment ends. Inside a transaction. */
    public void end(CaseId id) {
        marks.withdraw(CareKind.KIND, id.value());
    }

    MarkTraits traits(CaseDetails file) {
        return traits.of(file.person());
    }

    private void place(CaseId id, MarkTraits of, boolean another) {
        if (of.carried().isEmpty()) {
            marks.withdraw(CareKind.KIND, id.value());
        } else {
            marks.place(CareKind.KIND, id.value(), of, another);
        }
    }

    private void record(Act act, Tenant body, @Nullable AnotherPerson stated) {
        var told = act.with("body", body.id().value());
        trail.record(stated == null ? told : told.with("reason", stated.name()));
    }
}
