package qms.risks.selfchecks;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Complaints as a check counts them: by the day they were received; not what was a duplicate, forwarded or rerouted. */
@Component
class ComplaintCountProjection implements Projection<ComplaintEvent, CountedCase> {

    @Override
    public String collection() {
        return "self-check-complaints";
    }

    @Override
    public Class<ComplaintEvent> events() {
        return ComplaintEvent.class;
    }

    @Override
    public Class<CountedCase> viewType() {
        return CountedCase.class;
    }

    @Override
    public CountedCase evolve(@Nullable CountedCase view, ComplaintEvent event, Recorded recorded) {
        if (event instanceof ComplaintRegistered e) {
            return new CountedCase(e.unit(), Stockholm.day(e.receivedAt()), true);
        }
        CountedCase before = Objects.requireNonNull(view, "a complaint begins with being registered");
        return switch (event) {
            case ComplaintCorrected e ->
                new CountedCase(
                        e.correctedUnit() == null ? before.unit() : e.correctedUnit(),
                        e.receivedAt() == null ? before.day() : Stockholm.day(e.receivedAt()),
                        before.counts());
            case ComplaintForwarded e -> before.elsewhere();
            case ComplaintMergedAsDuplicate e -> before.elsewhere();
            case ComplaintRerouted e -> e.alsoComplaint() ? before : before.elsewhere();
            default -> before;
        };
    }

    @Override
    public Set<String> keyNames() {
        return CountedCase.KEYS;
    }

    @Override
    public Map<String, Object> keys(CountedCase view) {
        return view.keys();
    }
}
