package qms.service.store;

import java.util.List;

/** Where a service keeps its aggregates; a bean of every service. */
public record ServicePackages(List<String> names) {

    public static ServicePackages of(String... names) {
        return new ServicePackages(List.of(names));
    }
}
