package qms.processes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import qms.service.ServiceKit;
import qms.service.privacy.PrivacyConfiguration;

/** Organisation, persons and roles, processes, unit descriptions and their follow-ups. */
@SpringBootApplication
@Import({ServiceKit.class, PrivacyConfiguration.class})
public class ProcessService {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "process-service");
        SpringApplication.run(ProcessService.class, arguments);
    }
}
