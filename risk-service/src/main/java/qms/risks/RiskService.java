package qms.risks;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import qms.service.ServiceKit;

/** Risks, self-checks and measures. */
@SpringBootApplication
@Import(ServiceKit.class)
public class RiskService {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "risk-service");
        SpringApplication.run(RiskService.class, arguments);
    }
}
