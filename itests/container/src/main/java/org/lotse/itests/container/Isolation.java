package org.lotse.itests.container;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.report.Quarter;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.proof.PartId;
import org.lotse.funding.api.proof.ProofId;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.liga.api.Ags;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.NoScope;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;

/** Towns and people of whom each lacks one thing, for trying what is offered. */
final class Isolation {

    /** When jobs ran last and run next: that changes while a test looks on, whoever does what. */
    private static final String GOES_ON_BY_ITSELF = "platform Jobs.all";

    /** Stands in every name that lies elsewhere. */
    static final String SECRET = "Geheimnis";

    /** What no role permits, only the page that is for it. */
    private static final Set<String> OF_VISITORS = Set.of("SelfRegistration");

    /** Somebody without an account at the public page of volunteers. */
    private static final Actor VISITOR = new Actor.Visitor(new Permission("helpers.register-self"));

    /** What comes only after another body, or an authority, has done its part: nothing of it is made here, and identities are nobody's. */
    private static final Set<String> AFTER_OTHERS =
            Set.of("HandoverRequests", "Passings", "Staffing", "Proofs", "Narratives");

    private static final Set<String> OF_TWO_MODULES = Set.of("WorkCounts", "ProofFigures.count");

    private static final UUID NOBODYS = new UUID(0, 1);

    private static final String OURS = "Hiesig";
    private static final int TOWNS_OF_ITS_OWN = 3;

    /** What municipalities are not offered; somebody who holds every role that is must be refused. */
    private static final Set<String> OF_THE_DISTRICT = Set.of(
            "Preparations",
            "PreparedHandovers",
            "DistrictFigures",
            "ServiceDirectory",
            "RuleDrafts",
            "RulePublishing",
            "HeadCounts",
            "Eligibility",
            "WhatIfPapers",
            "Groupings",
            "AllocationTables");

    /** Modules of which a municipality is offered next to nothing: what it is told about itself. */
    private static final Set<ModuleId> MODULES_OF_THE_DISTRICT = Set.of(new ModuleId("liga"));

    /** Everything is on; the attempts are made here, by people who may. */
    private final TenantId here;
    /** Everything is on; the data lies here. */
    private final TenantId elsewhere;
    /** Everything was on. */
    private final TenantId off;

    private final Map<ModuleId, Actor.Person> insiders = new HashMap<>();
    private final Map<ModuleId, Actor.Person> insidersElsewhere = new HashMap<>();
    private final Map<ModuleId, Actor.Person> outsiders = new HashMap<>();
    private final Map<ModuleId, Actor.Person> leftBehind = new HashMap<>();

    Isolation() {
        var towns = Product.municipalities();
        var mine = towns.subList(towns.size() - TOWNS_OF_ITS_OWN, towns.size());
        here = mine.get(0);
        elsewhere = mine.get(1);
        off = mine.get(2);
        var modules = Product.service(Modules.class).installed();
        // Twice, since a module may need one that comes later.
        for (var tenant : List.of(here, elsewhere, off, here, elsewhere, off)) {
            modules.forEach(module -> switchOnIfSuitable(tenant, module.id()));
        }
        var on = new HashSet<>(Product.service(Modules.class).on(here));
        on.add(ModuleId.PLATFORM);
        for (var module : on) {
            rolesOf(module, here).ifPresent(roles -> insiders.put(module, member(roles, here)));
            rolesOf(module, elsewhere).ifPresent(roles -> insidersElsewhere.put(module, member(roles, elsewhere)));
            rolesOf(module, off).ifPresent(roles -> leftBehind.put(module, member(roles, off)));
            otherRoles(module, here).ifPresent(roles -> outsiders.put(module, member(roles, here)));
        }
        Product.as(
                Product.OPERATOR,
                off,
                () -> Product.service(Modules.class)
                        .switchOff(Set.copyOf(Product.service(Modules.class).on(off))));
    }

    /** What is wrong with this offer: whoever lacks something must be refused. One line for each who was not. */
    List<String> complaints(Offer offer) {
        var complaints = new ArrayList<String>();
        var module = offer.module();
        expectRefusal(
                complaints, offer, "a member of another tenant only", as(one(insidersElsewhere, module), here, offer));
        expectRefusal(complaints, offer, "a member without the permission", as(one(outsiders, module), here, offer));
        expectRefusal(complaints, offer, "nobody, without a tenant", offer.taken(samples()));
        expectRefusal(complaints, offer, "another module", as(stranger(module), here, offer));
        if (!isOfVisitors(offer)) {
            expectRefusal(complaints, offer, "a visitor of an open page", as(VISITOR, here, offer));
        } else {
            expectRefusal(complaints, offer, "a visitor where the module is off", as(VISITOR, off, offer));
            expectRefusal(
                    complaints,
                    offer,
                    "somebody with every role of the module",
                    as(one(insiders, module), here, offer));
        }
        if (!offer.isPlatform()) {
            expectRefusal(
                    complaints, offer, "a member where the module is off", as(one(leftBehind, module), off, offer));
            expectRefusal(complaints, offer, "the operator of the machine", as(Product.OPERATOR, here, offer));
        }
        return complaints;
    }

    /** Those who may, and must not. */
    List<String> whoMay(Permission permission) {
        var module = permission.module();
        var may = new ArrayList<String>();
        expectNot(may, "a member of another tenant only", one(insidersElsewhere, module), here, permission);
        expectNot(may, "a member without the permission", one(outsiders, module), here, permission);
        expectNot(may, "another module", stranger(module), here, permission);
        if (!module.equals(ModuleId.PLATFORM)) {
            expectNot(may, "a member where the module is off", one(leftBehind, module), off, permission);
            expectNot(may, "the operator of the machine", Product.OPERATOR, here, permission);
        }
        if (Product.service(Access.class).may(permission)) {
            may.add("nobody, without a tenant");
        }
        return may;
    }

    private static void expectNot(List<String> may, String who, Actor actor, TenantId tenant, Permission permission) {
        if (Product.as(actor, tenant, () -> Product.service(Access.class).may(permission))) {
            may.add(who);
        }
    }

    /** Makes things elsewhere by every method that returns a new identity, and teaches them. */
    Samples filledElsewhere(List<Offer> offers) {
        var samples = samples();
        var creators = new ArrayList<>(offers.stream()
                .filter(offer -> !offer.isPlatform()
                        && !isOfTheDistrict(offer)
                        && !AFTER_OTHERS.contains(
                                offer.method().getDeclaringClass().getSimpleName())
                        && Samples.isIdentity(offer.method().getReturnType()))
                .toList());
        while (!creators.isEmpty()) {
            var ready = creators.stream()
                    .filter(offer -> samples.knowsAll(offer.method().getParameters()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing makes what these need: " + creators));
            creators.remove(ready);
            try {
                samples.teach(as(one(insidersElsewhere, ready.module()), elsewhere, ready, samples)
                        .get());
            } catch (RuleViolation refused) {
                // Of some things there can be only one, and some are made by certain people only: another method makes
                // it, or has.
                var made = ready.method().getReturnType();
                if (!samples.knows(made)
                        && creators.stream()
                                .noneMatch(
                                        other -> other.method().getReturnType().equals(made))) {
                    throw refused;
                }
            }
        }
        return samples;
    }

    /** What somebody sees who may, here, when they ask with identities from elsewhere; a refusal counts as an answer. */
    String answerHere(Offer offer, Samples theirs) {
        return answer(offer, theirs.marked(OURS), insiders.get(offer.module()), here);
    }

    /** What those see who may, elsewhere, by everything that only reads. */
    Map<String, String> seenElsewhere(List<Offer> offers, Samples theirs) {
        var seen = new TreeMap<String, String>();
        offers.stream()
                .filter(Offer::onlyReads)
                .filter(offer -> !offer.toString().equals(GOES_ON_BY_ITSELF))
                .forEach(offer -> seen.put(
                        offer.toString(),
                        answer(offer, theirs.marked(OURS), insidersElsewhere.get(offer.module()), elsewhere)));
        return seen;
    }

    private static String answer(Offer offer, Samples samples, Actor.@Nullable Person actor, TenantId tenant) {
        if (actor == null) {
            if (MODULES_OF_THE_DISTRICT.contains(offer.module())) {
                return "refused";
            }
            throw new AssertionError("No role of its module is offered in " + tenant + ", so nobody can try " + offer);
        }
        try {
            var answer = as(actor, tenant, offer, samples).get();
            return answer + " " + samples.told();
        } catch (AccessDenied notEven) {
            if (offer.isPlatform() || isOfTheDistrict(offer) || isOfVisitors(offer) || isOfTwoModules(offer)) {
                // The district's people alone, say; there is no second district whose identities could be tried.
                return "refused";
            }
            throw new AssertionError(
                    offer
                            + " refuses somebody who has all roles of its module, so that nothing was tried. Give one of its"
                            + " roles the permission.",
                    notEven);
        } catch (RuntimeException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static boolean isOfTheDistrict(Offer offer) {
        return MODULES_OF_THE_DISTRICT.contains(offer.module())
                || OF_THE_DISTRICT.contains(offer.method().getDeclaringClass().getSimpleName());
    }

    /** What a bridge offers needs roles of both its modules; people here have those of one. */
    private static boolean isOfTwoModules(Offer offer) {
        return OF_TWO_MODULES.contains(offer.method().getDeclaringClass().getSimpleName())
                || OF_TWO_MODULES.contains(offer.name());
    }

    private static boolean isOfVisitors(Offer offer) {
        return OF_VISITORS.contains(offer.method().getDeclaringClass().getSimpleName());
    }

    private void expectRefusal(List<String> complaints, Offer offer, String who, Supplier<Object> attempt) {
        try {
            var answer = attempt.get();
            complaints.add(offer + " answered " + who + ": " + answer.getClass().getSimpleName()
                    + ". Begin it with access.require(…), or say in IsolationIT.OPEN why everybody may ask.");
        } catch (AccessDenied | NoScope refused) {
            // As it should be.
        } catch (RuntimeException | AssertionError other) {
            complaints.add(offer + " did not refuse " + who + " at the gate but failed later with " + other);
        }
    }

    private Samples samples() {
        return new Samples(SECRET)
                .teach(elsewhere)
                .teach(Product.CASES)
                .teach(Product.INTEGRATION_MANAGER)
                .teach(new JobId("cases.probe"))
                .teach(PersonSketch.of(PersonData.named(SECRET, SECRET)))
                // A kind of nobody: the gate refuses before anything else.
                .teach(new KindId("platform.probe"))
                .teach(new PackageId(NOBODYS))
                .teach(new EmploymentId(NOBODYS))
                .teach(new PassingId(NOBODYS))
                .teach(new ProofId(NOBODYS))
                .teach(new PartId(NOBODYS))
                .teach(application())
                .teach(new Quarter(2017, 2))
                .teach(new Ags("08335001"))
                .teach(new org.lotse.funding.api.Ags("08335001"))
                .teach(one(insidersElsewhere, ModuleId.PLATFORM).id());
    }

    /** A municipality applies for itself. */
    private ApplicationData application() {
        var self = new ApplicationMember(new org.lotse.funding.api.Ags(elsewhere.value()), null, 20, null, null);
        return new ApplicationData(
                SECRET,
                new RuleRef("vwv-2017", 1),
                LocalDate.of(2017, 9, 15),
                ApplicantKind.ALONE,
                null,
                List.of(self),
                List.of(),
                null,
                null,
                null,
                SECRET);
    }

    /** Whoever plays this part for the module; for one without roles, whoever plays it for the platform. */
    private static Actor.Person one(Map<ModuleId, Actor.Person> players, ModuleId module) {
        return requireNonNull(players.getOrDefault(module, players.get(ModuleId.PLATFORM)));
    }

    private Supplier<Object> as(Actor actor, TenantId tenant, Offer offer) {
        return as(actor, tenant, offer, samples());
    }

    private static Supplier<Object> as(Actor actor, TenantId tenant, Offer offer, Samples samples) {
        return () -> Product.as(actor, tenant, offer.taken(samples));
    }

    private static Actor stranger(ModuleId module) {
        return new Actor.Module(new ModuleId(module.value().equals("cases") ? "helpers" : "cases"));
    }

    private static void switchOnIfSuitable(TenantId tenant, ModuleId module) {
        try {
            Product.switchOn(tenant, module);
        } catch (RuntimeException doesNotSuit) {
            // Then nobody is tried with it in this kind of tenant, and IsolationIT says so.
        }
    }

    private static Optional<RoleId[]> rolesOf(ModuleId module, TenantId tenant) {
        return roles(tenant, module, true);
    }

    private static Optional<RoleId[]> otherRoles(ModuleId module, TenantId tenant) {
        return roles(tenant, module, false);
    }

    private static Optional<RoleId[]> roles(TenantId tenant, ModuleId module, boolean own) {
        var roles = Product.service(Roles.class).offeredTo(tenant).stream()
                .map(Role::id)
                .filter(role -> role.value().startsWith(module.value() + ".") == own)
                .toArray(RoleId[]::new);
        return roles.length == 0 ? Optional.empty() : Optional.of(roles);
    }

    private static Actor.Person member(RoleId[] roles, TenantId tenant) {
        return Product.memberWith(Set.copyOf(Arrays.asList(roles)), tenant);
    }
}
