package qms.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootVersion;
import qms.service.privacy.Vault;
import qms.service.store.EventLogStore;

/**
 * What runs, as against what was meant to run.
 *
 * @param eventLog where the events are, without how one gets in
 * @param vault empty where words about persons are not opened
 * @param tokenStores by the name of the processor
 */
public record StartupReport(
        String service,
        String profile,
        Class<? extends EventStore> eventStore,
        String eventLog,
        Optional<Class<? extends Vault>> vault,
        SortedMap<String, Class<?>> tokenStores) {

    static String place(EventStore store) {
        return store instanceof EventLogStore log ? log.place() : "elsewhere";
    }

    /** Each fact under its name, in the order in which they are told. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("service", service);
        facts.put("version", versionOf(StartupReport.class, "not packaged"));
        facts.put("profile", profile);
        facts.put("event store", eventStore.getName());
        facts.put("event log", eventLog);
        facts.put("vault", vault.map(Class::getName).orElse("none"));
        tokenStores.forEach((processor, tokens) -> facts.put("tokens of " + processor, tokens.getName()));
        facts.put("axon", versionOf(EventStore.class, "unknown"));
        facts.put("spring boot", SpringBootVersion.getVersion());
        facts.put("java", Runtime.version().toString());
        return facts;
    }

    /** All of it as one block for the log. */
    String told() {
        return facts().entrySet().stream()
                .map(fact -> "  " + fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String versionOf(Class<?> type, String otherwise) {
        @Nullable String version = type.getPackage().getImplementationVersion();
        return version == null ? otherwise : version;
    }
}
