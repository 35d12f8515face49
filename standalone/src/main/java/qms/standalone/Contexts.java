package qms.standalone;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import qms.gateway.Preparation;
import qms.service.bundle.LedgerAddress;

/** The parts that are running, in the order in which they were started. */
final class Contexts implements AutoCloseable {
    private static final List<Part> SERVICES = List.of(Part.PROCESS, Part.RISK, Part.DEVIATION, Part.REPORTING);

    private final Preparation preparation = new Preparation();
    private final Map<Part, ConfigurableApplicationContext> running = new EnumMap<>(Part.class);
    private final Settings settings;
    private final DataFolder folder;
    private final Stores stores;
    private final Console console;
    private final SharedMetrics metrics;

    Contexts(Settings settings, DataFolder folder, Stores stores, Console console) {
        this.settings = settings;
        this.folder = folder;
        this.stores = stores;
        this.console = console;
        this.metrics = new SharedMetrics(settings.metricsPort());
    }

    void start() {
        if (settings.demoIdentity()) {
            start(Part.IDENTITY);
        }
        // As many at a time as there are processors to run them.
        int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, SERVICES.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            CompletableFuture.allOf(SERVICES.stream()
                            .map(part -> CompletableFuture.runAsync(() -> start(part), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
        start(Part.GATEWAY);
    }

    /** From now on the whole may say that it is ready: the demo data are in. */
    void prepared() {
        preparation.finish();
    }

    private void start(Part part) {
        var application = new SpringApplication(part.application());
        // Another disk may be named for it, which is better.
        application.setDefaultProperties(Map.of(
                "qms.ledger.path", folder.ledger().toString(),
                "qms.bundle.key-file", folder.bundleKey().toString()));
        // One hook of the launcher's own stops the parts in order.
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> stores.share(part, context));
        application.addInitializers(context -> metrics.share(part, context));
        // Its port is known only when it has been started, which may be after whoever asks it.
        application.addInitializers(context -> context.getBeanFactory()
                .registerSingleton("ledgerAddress", (LedgerAddress) () -> URI.create(url(Part.REPORTING))));
        if (part == Part.GATEWAY) {
            application.addInitializers(
                    context -> context.getBeanFactory().registerSingleton("preparation", preparation));
        }
        List<String> arguments = arguments(part);
        try {
            ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new));
            synchronized (running) {
                running.put(part, context);
            }
        } catch (PortInUseException taken) {
            throw settings.portTaken(taken.getPort());
        }
        console.tell("  %s är igång".formatted(part.inSwedish()));
    }

    private List<String> arguments(Part part) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.name=" + part.configName(),
                "--" + ForeignAutoConfiguration.PART + "=" + part.name(),
                "--spring.main.banner-mode=off",
                "--spring.lifecycle.timeout-per-shutdown-phase=10s"));
        arguments.addAll(metrics.arguments(part));
        if (part.readsTheLog()) {
            arguments.add("--qms.content.path=" + folder.content());
        }
        if (part == Part.GATEWAY) {
            arguments.add("--server.port=" + settings.port());
            arguments.add("--qms.gateway.public-url=" + settings.publicUrl());
            arguments.add("--qms.gateway.demo-identity=" + settings.demoIdentity());
            running.keySet()
                    .forEach(known -> arguments.add("--qms.gateway.services." + known.key() + "=" + url(known)));
        } else {
            arguments.add("--server.port=0");
            arguments.add("--server.address=127.0.0.1");
        }
        if (settings.demoIdentity()) {
            arguments.add("--qms.demo-identity=true");
            // A story in the editor cannot work on a challenge.
            arguments.add("--qms.intake.proof-bits=0");
            if (part == Part.IDENTITY) {
                arguments.add("--qms.identity.issuer=" + settings.publicUrl());
                arguments.add("--qms.identity.key-file=" + folder.signingKey());
            } else {
                String jwt = "--spring.security.oauth2.resourceserver.jwt.";
                arguments.add(jwt + "jwk-set-uri=" + url(Part.IDENTITY) + "/oauth2/jwks");
                arguments.add(jwt + "issuer-uri=" + settings.publicUrl());
            }
        }
        return arguments;
    }

    private String url(Part part) {
        synchronized (running) {
            ConfigurableApplicationContext context = running.get(part);
            if (context == null) {
                throw new IllegalStateException(part + " has not been started");
            }
            return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        }
    }

    /** The door first, so that nothing comes in any more; then those behind it, which finish what they have begun. */
    @Override
    public void close() {
        synchronized (running) {
            List<Part> parts = new ArrayList<>(running.keySet());
            parts.reversed().forEach(part -> {
                ConfigurableApplicationContext context = running.remove(part);
                if (context != null) {
                    context.close();
                }
            });
        }
    }
}
