package qms.deviations.conformance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import qms.events.complaints.ComplaintEvent;
import qms.events.deviations.DeviationEvent;
import qms.events.lexmaria.LexMariaEvent;
import qms.events.lexsarah.LexSarahEvent;

/** The kinds of cases whose ways are kept. */
@Configuration(proxyBeanMethods = false)
class CaseRouteProjections {

    @Bean
    CaseRouteProjection<LexSarahEvent> lexSarahRoutes() {
        return new CaseRouteProjection<>("lex-sarah-cases", "LEX_SARAH_CASE", LexSarahEvent.class);
    }

    @Bean
    CaseRouteProjection<LexMariaEvent> lexMariaRoutes() {
        return new CaseRouteProjection<>("lex-maria-cases", "LEX_MARIA_CASE", LexMariaEvent.class);
    }

    @Bean
    CaseRouteProjection<DeviationEvent> deviationRoutes() {
        return new CaseRouteProjection<>("deviations", "DEVIATION", DeviationEvent.class);
    }

    @Bean
    CaseRouteProjection<ComplaintEvent> complaintRoutes() {
        return new CaseRouteProjection<>("complaints", "COMPLAINT", ComplaintEvent.class);
    }
}
