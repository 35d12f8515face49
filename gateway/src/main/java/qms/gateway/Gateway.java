package qms.gateway;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import qms.web.WebKit;

/** Starts the gateway; its configuration is {@code gateway.yaml}. */
@SpringBootApplication
@EnableConfigurationProperties(GatewaySettings.class)
@Import(WebKit.class)
public class Gateway {

    public static void main(String[] args) {
        var application = new SpringApplication(Gateway.class);
        application.setDefaultProperties(Map.of("spring.config.name", "gateway"));
        application.run(args);
    }
}
