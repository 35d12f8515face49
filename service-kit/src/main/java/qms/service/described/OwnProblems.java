package qms.service.described;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import qms.web.problems.ProblemType;

/** The refusals under a package: every constant of every enum that is a {@link ProblemType}. */
public final class OwnProblems {

    private OwnProblems() {}

    public static List<DescribedProblem> under(String basePackage) {
        return types(basePackage)
                .map(DescribedProblem::of)
                .sorted(Comparator.comparing(DescribedProblem::code))
                .toList();
    }

    /** The constants themselves, feature by feature. */
    public static Stream<ProblemType> types(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemType.class));
        return scanner.findCandidateComponents(basePackage).stream()
                .map(OwnProblems::type)
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ProblemType.class::cast);
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(
                String.valueOf(found.getBeanClassName()), OwnProblems.class.getClassLoader());
    }
}
