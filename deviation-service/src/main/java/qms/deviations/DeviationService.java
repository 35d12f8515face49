package qms.deviations;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import qms.service.ServiceKit;
import qms.service.access.AccessConfiguration;
import qms.service.bundle.BundleConfiguration;
import qms.service.privacy.PrivacyConfiguration;

/** Complaints and viewpoints, and lex Sarah. */
@SpringBootApplication
@Import({ServiceKit.class, PrivacyConfiguration.class, AccessConfiguration.class, BundleConfiguration.class})
public class DeviationService {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "deviation-service");
        SpringApplication.run(DeviationService.class, arguments);
    }
}
