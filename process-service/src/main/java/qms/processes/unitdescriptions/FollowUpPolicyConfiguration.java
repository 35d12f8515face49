package qms.processes.unitdescriptions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the days of the follow-ups from the service's settings. */
@Configuration
class FollowUpPolicyConfiguration {

    @Bean
    FollowUpPolicy followUpPolicy(
            @Value("${qms.follow-ups.t1-days}") int t1Days,
            @Value("${qms.follow-ups.t2-days}") int t2Days,
            @Value("${qms.follow-ups.vb-days}") int vbDays,
            @Value("${qms.follow-ups.source}") String source) {
        return new FollowUpPolicy(t1Days, t2Days, vbDays, source);
    }
}
