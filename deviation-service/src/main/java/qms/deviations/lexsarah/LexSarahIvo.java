package qms.deviations.lexsarah;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahIvoNumberGiven;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;

/** What has gone to IVO and come from it. */
record LexSarahIvo(
        @Nullable LexSarahNotifiedToIvo notification,
        @Nullable String caseNumber,
        @Nullable LexSarahInvestigationSent investigation,
        List<Supplement> supplements,
        @Nullable LexSarahIvoDecided decision) {

    static final LexSarahIvo NOTHING_YET = new LexSarahIvo(null, null, null, List.of(), null);

    /** What IVO asked for, and when it was sent. */
    record Supplement(
            LexSarahSupplementRequested requested, @Nullable LexSarahSupplementSent sent) {}

    boolean notified() {
        return notification != null;
    }

    /** The investigation is still to follow. */
    boolean awaitsInvestigation() {
        return notification != null
                && Boolean.TRUE.equals(notification.investigationPending())
                && investigation == null;
    }

    boolean asksForMore() {
        return supplements.stream().anyMatch(each -> each.sent() == null);
    }

    String stage(String before) {
        if (decision != null) {
            return "IVO_DECIDED";
        }
        return notified() ? "NOTIFIED_IVO" : before;
    }

    /** How it stands with IVO in one word, whatever the case's own state. */
    String status() {
        return asksForMore() ? "IVO_SUPPLEMENT_REQUESTED" : stage("NOT_NOTIFIED");
    }

    LexSarahIvo with(LexSarahNotifiedToIvo e) {
        return new LexSarahIvo(e, e.ivoCaseNumber(), investigation, supplements, decision);
    }

    LexSarahIvo with(LexSarahIvoNumberGiven e) {
        return new LexSarahIvo(notification, e.ivoCaseNumber(), investigation, supplements, decision);
    }

    LexSarahIvo with(LexSarahInvestigationSent e) {
        return new LexSarahIvo(notification, caseNumber, e, supplements, decision);
    }

    LexSarahIvo with(LexSarahSupplementRequested e) {
        return with(asked(e));
    }

    LexSarahIvo with(LexSarahSupplementSent e) {
        return with(answered(e));
    }

    LexSarahIvo with(LexSarahIvoDecided e) {
        return new LexSarahIvo(notification, caseNumber, investigation, supplements, e);
    }

    private LexSarahIvo with(List<Supplement> more) {
        return new LexSarahIvo(notification, caseNumber, investigation, more, decision);
    }

    private List<Supplement> asked(LexSarahSupplementRequested request) {
        return Stream.concat(supplements.stream(), Stream.of(new Supplement(request, null)))
                .toList();
    }

    /** One answer is to all that has been asked for. */
    private List<Supplement> answered(LexSarahSupplementSent sent) {
        return supplements.stream()
                .map(each -> each.sent() == null ? new Supplement(each.requested(), sent) : each)
                .toList();
    }
}
