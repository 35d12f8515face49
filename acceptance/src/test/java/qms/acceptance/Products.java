package qms.acceptance;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a product that others use too; each is started when first asked for and ends with the run. */
final class Products implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Products.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Holding.class) && parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Holding.What holding =
                parameter.findAnnotation(Holding.class).orElseThrow().value();
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(holding, what -> Attempt.toStart(what), Attempt.class)
                .product();
    }

    /** A start that has failed once is not tried again for every test. */
    private record Attempt(Optional<Product> started, String failure) implements AutoCloseable {
        static Attempt toStart(Holding.What holding) {
            try {
                return new Attempt(Optional.of(start(holding)), "");
            } catch (AssertionError failed) {
                return new Attempt(Optional.empty(), String.valueOf(failed.getMessage()));
            }
        }

        Product product() {
            return started.orElseThrow(() -> new AssertionError(failure));
        }

        @Override
        public void close() {
            started.ifPresent(Product::close);
        }
    }

    private static Product start(Holding.What holding) {
        return switch (holding) {
            case NOTHING_BUT_TESTS, DATASETS -> Product.empty();
            case DEMO -> Product.started(Map.of("QMS_DEMO", "true"));
        };
    }
}
