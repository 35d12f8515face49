package qms.deviations.deviations;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationCommand.ReturnDeviation;
import qms.deviations.platform.LexOutcome;
import qms.deviations.platform.ReportsCases;
import qms.events.CaseRef;
import qms.events.deviations.DeviationId;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/**
 * Lets a deviation go on when the case that it waits for is decided, or declined and why: declined, it is investigated as the deviation that it
 * then is. That it has returned closes the item.
 */
@Component
class WhenALexCaseIsDecidedThenItsDeviationGoesOn implements Worker {

    private final Views views;
    private final Streams streams;
    private final DeviationProjection projection;
    private final DeviationWords words;
    private final List<ReportsCases> kinds;

    WhenALexCaseIsDecidedThenItsDeviationGoesOn(
            Views views,
            Streams streams,
            DeviationProjection projection,
            DeviationWords words,
            ObjectProvider<ReportsCases> kinds) {
        this.views = views;
        this.streams = streams;
        this.projection = projection;
        this.words = words;
        this.kinds = kinds.stream().toList();
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void work(Automation automation) {
        Query waiting = Query.everything().equalTo(DeviationProjection.AWAITS_A_CASE, true);
        views.all(projection, waiting).stream()
                .flatMap(found -> streams.read(projection, found.id()).map(Versioned::view).stream())
                .forEach(deviation ->
                        deviation.standing().awaited().forEach(lexCase -> goOn(deviation, lexCase, automation)));
    }

    private void goOn(DeviationView deviation, CaseRef lexCase, Automation automation) {
        kinds.stream()
                .filter(kind -> kind.kind().equals(lexCase.kind()))
                .flatMap(kind -> kind.outcome(lexCase.id()).stream())
                .forEach(outcome -> automation.send(returned(deviation.id(), lexCase, outcome)));
    }

    private ReturnDeviation returned(String id, CaseRef lexCase, LexOutcome outcome) {
        return new ReturnDeviation(
                DeviationId.of(id),
                lexCase,
                outcome.outcome(),
                words.sealIfAny(id, DeviationWords.Field.RETURN, outcome.reason()));
    }
}
