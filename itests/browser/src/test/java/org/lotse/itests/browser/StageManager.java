package org.lotse.itests.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the stage once for the whole run, and empties it after each errand. */
final class StageManager implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace RUN = ExtensionContext.Namespace.create(StageManager.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.find().isEmpty()) {
            System.err.println(Chromium.MISSING);
        }
        Assumptions.assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var stage = stage(context);
        var errand = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        stage.empty(context.getExecutionException().isPresent() ? errand : "");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stage(context);
    }

    private static Stage stage(ExtensionContext context) {
        return context.getRoot().getStore(RUN).getOrComputeIfAbsent(Stage.class, type -> new Stage(), Stage.class);
    }
}
