package qms.service;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import qms.events.QmsEvent;
import qms.service.access.Accesses;
import qms.service.api.Desk;
import qms.service.bundle.Bundles;
import qms.service.content.ContentStore;
import qms.service.export.Prose;
import qms.service.history.Histories;
import qms.service.organisation.Organisation;
import qms.service.privacy.Sealer;
import qms.service.projection.Projection;
import qms.service.store.EventSourcedThing;
import qms.service.workers.Worker;
import qms.web.HouseRules;
import qms.web.forms.Form;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;

/**
 * What holds in every service besides. Nearly all rules say what may be used, for a rule that forbids passes in silence when what it names
 * has moved away; each package that a rule names has a witness in it.
 */
public abstract class ServiceRules extends HouseRules {

    private static final Map<String, Class<?>> LANGUAGE = Map.of(
            "java.lang..", String.class,
            "java.util..", List.class,
            "java.time..", Instant.class,
            "java.math", BigDecimal.class,
            "org.jspecify.annotations", Nullable.class,
            "qms.events..", QmsEvent.class);

    private static final Map<String, Class<?>> FOR_AGGREGATES = Map.of(
            "org.axonframework.commandhandling", CommandHandler.class,
            "org.axonframework.modelling.command", AggregateRoot.class,
            "qms.service.store", EventSourcedThing.class,
            "qms.service.organisation", Organisation.class,
            "qms.web.problems", Problem.class,
            "qms.web.forms", Form.class,
            "qms.web.time", Stockholm.class);

    private static final Map<String, Class<?>> FOR_CONTROLLERS = Map.ofEntries(
            Map.entry("java.io", InputStream.class),
            Map.entry("java.net", java.net.URI.class),
            Map.entry("jakarta.servlet.http", HttpServletRequest.class),
            Map.entry("org.springframework..", RestController.class),
            Map.entry("qms.service.access", Accesses.class),
            Map.entry("qms.service.api", Desk.class),
            Map.entry("qms.service.bundle", Bundles.class),
            Map.entry("qms.service.content", ContentStore.class),
            Map.entry("qms.service.export", Prose.class),
            Map.entry("qms.service.history", Histories.class),
            Map.entry("qms.service.organisation", Organisation.class),
            Map.entry("qms.service.privacy", Sealer.class),
            Map.entry("qms.service.projection", Projection.class),
            Map.entry("qms.web..", Form.class),
            Map.entry("tools.jackson.databind..", JsonNode.class));

    private static final Map<String, Class<?>> FOR_SERVICES = Map.of(
            "java.io", InputStream.class,
            "org.springframework..", Component.class,
            "org.axonframework.eventhandling", DomainEventMessage.class,
            "org.axonframework.eventsourcing.eventstore", EventStore.class,
            "org.axonframework.messaging", MetaData.class,
            "qms.service..", ServiceKit.class,
            "com.fasterxml.jackson.annotation", JsonInclude.class);

    private static final DescribedPredicate<JavaClass> AGGREGATE =
            describe("are aggregates", type -> type.isAnnotatedWith(AggregateRoot.class));
    private static final DescribedPredicate<JavaClass> CONTROLLER =
            describe("are controllers", type -> type.isAnnotatedWith(RestController.class));

    protected ServiceRules(String base) {
        super(base);
    }

    /** What one feature may use of another, by its name: it is rare, and each has a reason. */
    protected Set<String> sharedBetweenFeatures() {
        return Set.of();
    }

    /** Libraries that this service alone stands on, each package with a witness; its controllers and aggregates do without. */
    protected Map<String, Class<?>> libraries() {
        return Map.of();
    }

    @Test
    void every_package_that_a_rule_names_is_there() {
        Stream.of(LANGUAGE, FOR_AGGREGATES, FOR_CONTROLLERS, FOR_SERVICES, libraries())
                .flatMap(named -> named.entrySet().stream())
                .forEach(named -> assertThat(PackageMatcher.of(named.getKey())
                                .matches(named.getValue().getPackageName()))
                        .as(named.toString())
                        .isTrue());
        assertThat(product.stream().map(JavaClass::getName)).containsAll(sharedBetweenFeatures());
        assertThat(product.stream().filter(AGGREGATE)).isNotEmpty();
        assertThat(product.stream().filter(CONTROLLER)).isNotEmpty();
    }

    @Test
    void a_service_stands_on_the_kits_and_on_no_other_service() {
        classes()
                .should()
                .onlyDependOnClassesThat(within(LANGUAGE, FOR_AGGREGATES, FOR_CONTROLLERS, FOR_SERVICES, libraries())
                        .or(resideInAnyPackage(base + "..")))
                .check(product);
    }

    @Test
    void a_feature_does_not_know_another() {
        for (String feature : features()) {
            DescribedPredicate<JavaClass> another = describe(
                    "belong to another feature",
                    type -> !feature.equals(featureOf(type))
                            && !Set.of("", "platform").contains(featureOf(type))
                            && !sharedBetweenFeatures().contains(outermost(type).getName()));
            noClasses()
                    .that()
                    .resideInAPackage(base + "." + feature + "..")
                    .should()
                    .dependOnClassesThat(another)
                    .check(product);
        }
    }

    /** No Spring, no net, no store, no command of their own: they decide, from what they are given. */
    @Test
    void an_aggregate_decides_and_touches_nothing_else() {
        classes()
                .that(AGGREGATE)
                .should()
                .onlyDependOnClassesThat(within(LANGUAGE, FOR_AGGREGATES)
                        .or(resideInAnyPackage(base + "..").and(DescribedPredicate.not(CONTROLLER))))
                .check(product);
    }

    @Test
    void a_controller_knows_the_desk_and_no_aggregate_no_log_and_no_store() {
        classes()
                .that(CONTROLLER)
                .should()
                .onlyDependOnClassesThat(within(LANGUAGE, FOR_CONTROLLERS)
                        .or(resideInAnyPackage(base + "..").and(DescribedPredicate.not(AGGREGATE))))
                .check(product);
    }

    @Test
    void what_acts_by_itself_says_by_its_name_when_it_does_what() {
        classes()
                .that()
                .implement(Worker.class)
                .should()
                .haveSimpleNameStartingWith("When")
                .andShould()
                .haveNameMatching(".*Then[A-Z].*")
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void packages_do_not_go_round_in_circles() {
        slices().matching(base + "..(**)").should().beFreeOfCycles().check(product);
    }

    private Set<String> features() {
        Set<String> features = new TreeSet<>();
        product.forEach(type -> features.add(featureOf(type)));
        features.remove("");
        return features;
    }

    /** The first level below the base; empty for the base itself and for what is no part of the service. */
    private String featureOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(base + ".") ? name.substring(base.length() + 1).replaceFirst("\\..*", "") : "";
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> within(Map<String, Class<?>>... named) {
        return resideInAnyPackage(Arrays.stream(named)
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ServiceRules::outermost).orElse(type);
    }
}
