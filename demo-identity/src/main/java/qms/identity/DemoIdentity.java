package qms.identity;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the demo identity provider; its configuration is {@code demo-identity.yaml}. */
@SpringBootApplication
@EnableConfigurationProperties(IdentitySettings.class)
public class DemoIdentity {

    public static void main(String[] args) {
        var application = new SpringApplication(DemoIdentity.class);
        application.setDefaultProperties(Map.of("spring.config.name", "demo-identity"));
        application.run(args);
    }
}
