package qms.reports.writtenreports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportFrozen;
import qms.reports.platform.FrozenFigures;
import qms.reports.platform.MovesSince;
import qms.reports.platform.ReportFigures;
import qms.reports.platform.ReportFigures.Asked;
import qms.reports.writtenreports.WrittenReportView.Freeze;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** The figures of a report: those that were frozen, from its own events; else those that there are now. */
@Component
class WrittenFigures {

    private final Streams streams;
    private final ReportFigures figures;
    private final MovesSince moves;

    WrittenFigures(Streams streams, ReportFigures figures, MovesSince moves) {
        this.streams = streams;
        this.figures = figures;
        this.moves = moves;
    }

    FrozenFigures now(WrittenReportView report) {
        return figures.now(WrittenReportDesk.asked(report));
    }

    /** What the report shows: frozen, or as it is now. */
    FiguresText shown(WrittenReportView report) {
        return FiguresText.of(report.frozen()
                .map(freeze -> new String(frozen(report, freeze), UTF_8))
                .orElseGet(() -> now(report).json()));
    }

    /** The frozen figures, byte for byte. */
    byte[] frozen(WrittenReportView report, Freeze freeze) {
        byte[] bytes = Packed.open(
                Optional.ofNullable(packed(report).get(freeze.number())).orElseThrow());
        if (!Packed.sha256(bytes).equals(freeze.sha256())) {
            throw new IllegalStateException("the frozen figures of " + report.id() + " are not what they were");
        }
        return bytes;
    }

    /** Counted once more by the present software, of what was counted then. */
    Recomputation again(WrittenReportView report, Freeze freeze) {
        String before = new String(frozen(report, freeze), UTF_8);
        FrozenFigures then = new FrozenFigures(
                freeze.dataAsOf(),
                freeze.position(),
                freeze.organisationVersion(),
                freeze.ledgerHead(),
                freeze.query(),
                before);
        Asked asked = WrittenReportDesk.asked(report);
        return Recomputation.of(freeze, then, figures.again(asked, then), moves.since(asked, then));
    }

    private Map<Integer, String> packed(WrittenReportView report) {
        return streams.read(new Fold(), report.id())
                .map(Versioned::view)
                .map(Freezes::packed)
                .orElse(Map.of());
    }

    /** The figures by the number of the freeze. */
    private record Freezes(Map<Integer, String> packed) {}

    private static final class Fold extends Reading<WrittenReportEvent, Freezes> {

        Fold() {
            super(WrittenReportEvent.class, Freezes.class);
        }

        @Override
        public Freezes evolve(@Nullable Freezes before, WrittenReportEvent event, Recorded recorded) {
            Map<Integer, String> packed = new HashMap<>(before == null ? Map.of() : before.packed());
            if (event instanceof WrittenReportFrozen frozen) {
                packed.put(frozen.number(), frozen.figures());
            }
            return new Freezes(packed);
        }
    }
}
