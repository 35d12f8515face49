package qms.service.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import qms.service.projection.Views;

/** For a service that keeps cases about persons: what has been read of them can be asked. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    AccessProjection accessProjection() {
        return new AccessProjection();
    }

    @Bean
    Accesses accesses(Views views, AccessProjection projection) {
        return new Accesses(views, projection);
    }
}
