package qms.deviations.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import qms.web.law.ReportWindows;

/** What the law says in days, where it is kept as rows. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    ReportWindows reportWindows() {
        return new ReportWindows();
    }
}
