package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.Agreements;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.Carriers;
import org.lotse.liga.api.carrier.LegalRegime;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.Posts;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.RevisePost;
import org.lotse.liga.api.post.Share;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.secondment.HostedSecondments;
import org.lotse.platform.api.tenant.TenantId;

/** Whoever holds a post works in its municipality and in no other, no longer than the post lasts, and not where they are refused. */
class SecondedStaffIT {

    private static final TenantId DISTRICT = new TenantId("08335");
    private static final TenantId HERE = Product.municipalities().get(14);
    private static final TenantId ELSEWHERE = Product.municipalities().get(15);
    private static final String SIGN_IN = "holder.probe";

    private static Actor.@Nullable Person holder;

    private final CaseService cases = Product.service(CaseService.class);
    private final Posts posts = Product.service(Posts.class);
    private Actor.Person steering;
    private AgreementId agreement;

    @BeforeEach
    void aDistrictWithAnAgreement() {
        Product.switchOn(DISTRICT, new ModuleId("liga"));
        Product.switchOn(HERE, Product.CASES);
        Product.switchOn(ELSEWHERE, Product.CASES);
        steering = Product.memberOf(new RoleId("liga.steering"), DISTRICT);
        var name = "Träger " + System.nanoTime();
        var carrier = Product.as(
                steering,
                DISTRICT,
                () -> Product.service(Carriers.class)
                        .add(new CarrierData(
                                name, name, LegalRegime.GDPR_BDSG, List.of(), Set.of(), first(), null, null)));
        agreement = Product.as(
                steering,
                DISTRICT,
                () -> Product.service(Agreements.class)
                        .conclude(new AgreementData(
                                carrier,
                                "Probe",
                                null,
                                new AgreementTerm(first(), Product.today().plusYears(1), 0, null, 0, null),
                                BigDecimal.ONE,
                                null,
                                Set.of(),
                                List.of(),
                                List.of(),
                                null)));
        if (holder == null) {
            holder = new Actor.Person(
                    Product.as(
                            Product.OPERATOR,
                            DISTRICT,
                            () -> Product.service(Members.class)
                                    .add(new AddMember(SIGN_IN, "Holda Probe", Set.of(new RoleId("liga.holder"))))
                                    .user()),
                    "Holda Probe");
        }
    }

    @Test
    void holderWorksInTheMunicipalityOfThePostAlone() {
        var post = create(null);

        assertThat(Product.as(person(), HERE, () -> cases.list(CaseQuery.ALL, null, 1)))
                .isNotNull();
        refused(ELSEWHERE);

        remove(post);

        refused(HERE);
    }

    @Test
    void whoseLastDayWasYesterdayIsOut() {
        var post = create(null);
        Product.as(person(), HERE, () -> cases.list(CaseQuery.ALL, null, 1));

        Product.as(
                steering,
                DISTRICT,
                () -> posts.revise(new RevisePost(
                        post,
                        posts.find(post).orElseThrow().revision(),
                        post(Product.today().minusDays(1)))));

        refused(HERE);
    }

    @Test
    void municipalitySeesWhenceAndRefuses() {
        var post = create(null);
        var administrator = Product.memberOf(new RoleId("platform.administrator"), HERE);
        var hosted = Product.service(HostedSecondments.class);

        assertThat(Product.as(administrator, HERE, hosted::all)).singleElement().satisfies(entry -> {
            assertThat(entry.home()).isEqualTo(DISTRICT);
            assertThat(entry.role()).isEqualTo(Product.INTEGRATION_MANAGER);
        });
        Product.as(administrator, HERE, () -> hosted.refuse(person().id()));
        refused(HERE);

        Product.as(administrator, HERE, () -> hosted.admit(person().id()));

        assertThat(Product.as(person(), HERE, () -> cases.list(CaseQuery.ALL, null, 1)))
                .isNotNull();
        remove(post);
    }

    private void refused(TenantId tenant) {
        assertThatThrownBy(() -> Product.as(person(), tenant, () -> cases.list(CaseQuery.ALL, null, 1)))
                .isInstanceOf(AccessDenied.class);
    }

    private PostId create(@Nullable LocalDate last) {
        return Product.as(steering, DISTRICT, () -> posts.create(post(last)));
    }

    private void remove(PostId post) {
        Product.as(
                steering,
                DISTRICT,
                () -> posts.remove(post, posts.find(post).orElseThrow().revision()));
    }

    private PostData post(@Nullable LocalDate last) {
        return new PostData(
                agreement,
                "Stelle",
                BigDecimal.ONE,
                QualificationTier.DEGREE,
                first(),
                null,
                List.of(new Holder("", SIGN_IN, null, List.of(), first(), last)),
                List.of(new Share(new Ags(HERE.value()), new BigDecimal("100.00"), first(), null)),
                null);
    }

    private static Actor.Person person() {
        return Objects.requireNonNull(holder);
    }

    private static LocalDate first() {
        return Product.today().minusYears(1);
    }
}
