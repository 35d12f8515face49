package qms.reports.figures;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import qms.service.projection.DeadLetters;
import qms.service.projection.Progress;
import qms.service.projection.Views;

/** Which facts are kept condensed together. */
@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    /** What the quality report counts, and so what its {@code importedLater} is about. */
    @Bean
    CaseDocuments caseDocuments(Views views, Progress progress, DeadLetters letters, EventStore log) {
        return new StoredFacts(
                List.of(
                        new ComplaintFactsProjection(),
                        new LexSarahFactsProjection(),
                        new DeviationFactsProjection(),
                        new LexMariaFactsProjection(),
                        new IncidentFactsProjection()),
                views,
                progress,
                letters,
                log);
    }

    /** What is to be done about them: measures and last days. */
    @Bean
    CaseDocuments taskDocuments(Views views, Progress progress, DeadLetters letters, EventStore log) {
        return new StoredFacts(
                List.of(new MeasureFactsProjection(), new DeadlineFactsProjection()), views, progress, letters, log);
    }
}
