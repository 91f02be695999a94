package org.lotse.platform.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitFactoryTest {

    @Entity
    static class Loan {

        @Id
        @Column(name = "ID")
        UUID id = new UUID(0, 0);

        @Convert(disableConversion = true)
        @Column(name = "LENT_TO")
        UUID lentTo = new UUID(0, 0);
    }

    @Test
    void aFactoryIsMadeWithoutADatabase() {
        try (var factory = UnitFactory.make(definition(Note.class), "Derby")) {
            assertThat(factory.isOpen()).isTrue();
        }
    }

    @Test
    void twoRevisionsOfAUnitDoNotDisturbEachOther() {
        var before = UnitFactory.make(definition(Note.class), "Derby");
        try (var after = UnitFactory.make(definition(Note.class), "Derby")) {
            before.close();

            assertThat(after.isOpen()).isTrue();
            assertThat(after.getMetamodel().getEntities()).hasSize(1);
        }
    }

    @Test
    void anIdentityThatWouldBeStoredAsGarbageIsRefused() {
        assertThatThrownBy(() -> UnitFactory.make(definition(Loan.class), "Derby"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lentTo");
    }

    private static UnitDefinition definition(Class<?> entity) {
        var root = entity.getProtectionDomain().getCodeSource().getLocation();
        return new UnitDefinition("notes", "test", entity.getClassLoader(), root, List.of(entity.getName()), List.of());
    }
}
