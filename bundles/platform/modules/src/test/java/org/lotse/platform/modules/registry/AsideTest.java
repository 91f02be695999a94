package org.lotse.platform.modules.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;

class AsideTest {

    private final Aside<String> trial = new Aside<>(Set.of("org.lotse.loans"));

    @Test
    void concernsTheBundlesOnTrialAndNobodyElse() {
        assertThat(trial.concerns("org.lotse.loans")).isTrue();
        assertThat(trial.concerns("org.lotse.cases.core")).isFalse();
    }

    @Test
    void offerThatWentIsForgottenAndSoIsARefusal() {
        ModuleDescriptor descriptor = () -> new ModuleId("loans");
        trial.add("first", Offer.read(descriptor, "org.lotse.loans", "1.0.0"));
        trial.refuse("second", "carries a foreign permission");

        trial.remove("first");
        assertThat(trial.offers()).isEmpty();
        assertThat(trial.refusals()).containsExactly("carries a foreign permission");
        trial.remove("second");

        assertThat(trial.refusals()).isEmpty();
    }
}
