package org.lotse.platform.persistence.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFailuresTest {

    @Test
    void aBrokenConnectionMakesTheDatabaseDoubtful() {
        assertThat(DatabaseFailures.unusable(failure("08006"))).contains("08006 reason");
    }

    @Test
    void anInterruptedThreadSaysNothingOfTheDatabase() {
        assertThat(DatabaseFailures.unusable(failure("08000"))).isEmpty();
    }

    private static RuntimeException failure(String state) {
        return new PersistenceException(new SQLException("reason", state));
    }
}
