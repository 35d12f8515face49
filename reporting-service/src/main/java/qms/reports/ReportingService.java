package qms.reports;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import qms.service.ServiceKit;

/** Figures and reports from facts; declared figures and reporting statements. It has no key to words about persons. */
@SpringBootApplication
@Import(ServiceKit.class)
public class ReportingService {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "reporting-service");
        SpringApplication.run(ReportingService.class, arguments);
    }
}
