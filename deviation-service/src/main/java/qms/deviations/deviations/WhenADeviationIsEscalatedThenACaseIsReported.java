package qms.deviations.deviations;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationCommand.NoteLexCase;
import qms.deviations.deviations.DeviationView.Escalation;
import qms.deviations.platform.ReportsCases;
import qms.events.deviations.DeviationId;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/**
 * Reports the lex Sarah or lex Maria case that an escalation asks for. The case has the id that the escalation gave it, so that it is reported once
 * also when the platform stops in between; that the deviation has noted it closes the item.
 */
@Component
class WhenADeviationIsEscalatedThenACaseIsReported implements Worker {

    private final Views views;
    private final Streams streams;
    private final DeviationProjection projection;
    private final DeviationWords words;
    private final Map<String, ReportsCases> kinds;

    WhenADeviationIsEscalatedThenACaseIsReported(
            Views views,
            Streams streams,
            DeviationProjection projection,
            DeviationWords words,
            ObjectProvider<ReportsCases> kinds) {
        this.views = views;
        this.streams = streams;
        this.projection = projection;
        this.words = words;
        this.kinds = kinds.stream().collect(Collectors.toMap(ReportsCases::kind, Function.identity()));
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void work(Automation automation) {
        asking().forEach(deviation -> deviation.escalations().stream()
                .filter(escalation -> !escalation.opened())
                .forEach(escalation -> report(deviation, escalation, automation)));
    }

    private Stream<DeviationView> asking() {
        Query open = Query.everything().equalTo(DeviationProjection.ASKS_FOR_A_CASE, true);
        return views.all(projection, open).stream()
                .flatMap(found -> streams.read(projection, found.id()).map(Versioned::view).stream());
    }

    private void report(DeviationView deviation, Escalation escalation, Automation automation) {
        ReportsCases kind = kinds.get(escalation.opens().kind());
        if (kind == null) {
            return;
        }
        String id = escalation.opens().id();
        if (!streams.exists(id)) {
            automation.send(kind.reporting(id, words.handOver(deviation, escalation)));
        }
        automation.send(new NoteLexCase(DeviationId.of(deviation.id()), escalation.opens()));
    }
}
