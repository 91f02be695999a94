package org.lotse.platform.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlStatementsTest {

    @Test
    void aStatementEndsWithASemicolonAtTheEndOfALine() {
        assertThat(SqlStatements.of("""
                CREATE TABLE A (
                    B INTEGER
                );
                DROP TABLE C;
                """)).containsExactly("CREATE TABLE A (\nB INTEGER\n)", "DROP TABLE C");
    }

    @Test
    void aSemicolonInsideALineIsPartOfTheStatement() {
        assertThat(SqlStatements.of("INSERT INTO A VALUES ('x;y');")).containsExactly("INSERT INTO A VALUES ('x;y')");
    }

    @Test
    void linesThatBeginWithTwoHyphensAreComments() {
        assertThat(SqlStatements.of("-- first;\nDROP TABLE A;\n  -- last\n")).containsExactly("DROP TABLE A");
    }

    @Test
    void theLastStatementNeedsNoSemicolon() {
        assertThat(SqlStatements.of("DROP TABLE A;\n\nDROP TABLE B")).containsExactly("DROP TABLE A", "DROP TABLE B");
    }

    @Test
    void aFileWithoutStatementsHasNone() {
        assertThat(SqlStatements.of("-- nothing\n;\n")).isEmpty();
    }
}
