package org.lotse.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.planted.api.LendingDesk;
import org.lotse.planted.api.ServiceThatDoesEverything;
import org.lotse.planted.bare.Bare;
import org.lotse.planted.core.ComponentThatIsOpen;
import org.lotse.planted.core.ComponentThatIsWired;
import org.lotse.planted.core.DomainThatKnowsKonstanz;
import org.lotse.planted.core.GatedLendingDesk;
import org.lotse.planted.core.LendingManager;
import org.lotse.planted.core.UngatedLendingDesk;

class HouseRuleTest {

    private static final String API = "org.lotse.planted.api";
    private static final String CORE = "org.lotse.planted.core";

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyBundleKeeps(HouseRule rule) {
        assertThat(Bundles.ours().flatMap(bundle -> rule.offences(bundle).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} catches {1}")
    @MethodSource
    void plantedOffenceIsCaught(HouseRule rule, Bundle planted) {
        assertThat(rule.offences(planted)).isNotEmpty();
    }

    static Stream<Arguments> plantedOffenceIsCaught() {
        return Stream.of(
                Arguments.of(
                        HouseRule.EXPORTED_PACKAGES_HAVE_A_VERSION,
                        Bundle.planted("org.lotse.planted.bare", Bare.class).open()),
                Arguments.of(
                        HouseRule.API_INTERFACES_SAY_WHO_IMPLEMENTS_THEM,
                        Bundle.planted(API, ServiceThatDoesEverything.class).open()),
                Arguments.of(
                        HouseRule.API_TYPES_ARE_SMALL,
                        Bundle.planted(API, ServiceThatDoesEverything.class).open()),
                Arguments.of(HouseRule.NAMES_SAY_SOMETHING, Bundle.planted(CORE, LendingManager.class)),
                Arguments.of(
                        HouseRule.COMPONENTS_ARE_FINAL_PUBLIC_AND_HIDDEN,
                        Bundle.planted(CORE, ComponentThatIsOpen.class)),
                Arguments.of(
                        HouseRule.COMPONENTS_ARE_FINAL_PUBLIC_AND_HIDDEN,
                        Bundle.planted(CORE, GatedLendingDesk.class).open()),
                Arguments.of(
                        HouseRule.COMPONENTS_ARE_GIVEN_WHAT_THEY_NEED,
                        Bundle.planted(CORE, ComponentThatIsWired.class)),
                Arguments.of(HouseRule.SERVICES_BEGIN_AT_THE_GATE, desk(UngatedLendingDesk.class)),
                Arguments.of(
                        HouseRule.MODULES_COMPARE_NO_TENANTS, Bundle.planted(CORE, DomainThatKnowsKonstanz.class)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyRuleHasItsPlantedOffence(HouseRule rule) {
        assertThat(plantedOffenceIsCaught().map(arguments -> arguments.get()[0]))
                .contains(rule);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void serviceAsItShouldBeBreaksNothing(HouseRule rule) {
        assertThat(rule.offences(desk(GatedLendingDesk.class))).isEmpty();
    }

    @Test
    void everyUngatedMethodIsNamed() {
        assertThat(HouseRule.SERVICES_BEGIN_AT_THE_GATE.offences(desk(UngatedLendingDesk.class)))
                .hasSize(3)
                .anySatisfy(
                        line -> assertThat(line).contains(".lend(").endsWith("does not begin with access.require(…)"))
                .anySatisfy(line -> assertThat(line).contains(".giveBack("))
                .anySatisfy(line -> assertThat(line).contains(".count("));
    }

    private static Bundle desk(Class<?> component) {
        return Bundle.planted(CORE, component, LendingDesk.class);
    }
}
