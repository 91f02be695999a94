package org.lotse.platform.testing.databases;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the second run where there is no server. */
final class ServerCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!TestDatabase.isPostgresWanted() || TestDatabase.isServerThere()) {
            return ConditionEvaluationResult.enabled(TestDatabase.kind());
        }
        return ConditionEvaluationResult.disabled("NOT TESTED ON POSTGRESQL: " + TestDatabase.SERVER
                + " is not set. ./lotse test starts a server where PostgreSQL is installed.");
    }
}
