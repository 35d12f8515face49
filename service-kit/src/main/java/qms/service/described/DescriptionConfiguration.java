package qms.service.described;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import qms.service.store.ServicePackages;

/** Lets a service say what it answers and what it refuses. */
@Configuration(proxyBeanMethods = false)
public class DescriptionConfiguration {

    @Bean
    DescriptionController descriptionController(Environment environment, ServicePackages packages) {
        return new DescriptionController(environment.getRequiredProperty("qms.service.name"), packages);
    }
}
