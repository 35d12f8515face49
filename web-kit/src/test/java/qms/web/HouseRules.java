package qms.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What holds for every module of the house. To be extended in each, which names its base package. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
public abstract class HouseRules {

    private static final Set<String> INJECTED = Set.of(
            Autowired.class.getName(), Value.class.getName(), "jakarta.inject.Inject", "jakarta.annotation.Resource");

    protected final String base;
    protected final JavaClasses product;
    private final JavaClasses everything;

    protected HouseRules(String base) {
        this.base = base;
        this.product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(base);
        this.everything = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(base);
    }

    /** The few places where the machine is asked for time or chance; everybody else has a clock and an id given. */
    protected Set<String> edges() {
        return Set.of();
    }

    @Test
    void the_rules_are_about_something() {
        assertThat(product).isNotEmpty();
        assertThat(everything.size()).isGreaterThan(product.size());
        assertThat(product.stream().map(JavaClass::getName)).containsAll(edges());
    }

    @Test
    void time_and_chance_come_from_the_edges() {
        noClasses()
                .that(describe(
                        "are no edge",
                        (JavaClass type) -> !edges().contains(outermost(type).getName())))
                .should()
                .callCodeUnitWhere(asksTheMachine())
                .because("a test, a trial and a replay have a time of their own")
                .check(product);
    }

    @Test
    void what_a_class_needs_is_given_to_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(describe(
                        "an injection",
                        (JavaAnnotation<?> each) ->
                                INJECTED.contains(each.getRawType().getName())))
                .check(everything);
    }

    @Test
    void nobody_prints_and_nobody_sleeps() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(everything);
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "Thread.sleep", (JavaCall<?> call) -> isCallTo(call.getTarget(), Thread.class, "sleep")))
                .because("whoever waits, waits until something is so")
                .check(everything);
    }

    @Test
    void every_package_says_what_it_holds_and_that_nothing_in_it_is_null() {
        Set<String> marked = Set.copyOf(product.stream()
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .toList());
        assertThat(product.stream().map(JavaClass::getPackageName).distinct()).allMatch(marked::contains);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return describe("ask the machine for time or chance", call -> {
            CodeUnitCallTarget target = call.getTarget();
            boolean now = target.getOwner().isAssignableTo(Temporal.class)
                    && target.getName().equals("now");
            boolean given = !target.getRawParameterTypes().isEmpty()
                    && target.getRawParameterTypes().getFirst().isEquivalentTo(Clock.class);
            return (now && !given)
                    || isCallTo(target, System.class, "currentTimeMillis")
                    || isCallTo(target, UUID.class, "randomUUID")
                    || (target.getOwner().isEquivalentTo(Clock.class)
                            && target.getName().startsWith("system"))
                    || (target.getOwner().isEquivalentTo(Date.class)
                            && target.getRawParameterTypes().isEmpty()
                            && target.getName().equals("<init>"));
        });
    }

    private static boolean isCallTo(CodeUnitCallTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }
}
