package qms.risks.selfchecks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/** How self-checks are answered: as they stand on a day, with today's value of a counted figure beside the one that was recorded. */
@Component
class SelfCheckAnswers {

    private final PlatformFigures figures;
    private final Clock clock;

    SelfCheckAnswers(PlatformFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    Function<SelfCheckView, SelfCheckDetails> today() {
        return on(day());
    }

    /** In a list nothing is counted anew: that would be a question to the store for each occasion on the page. */
    Function<SelfCheckView, SelfCheckDetails> listed() {
        LocalDate day = day();
        return view -> SelfCheckDetails.of(view, day, occurrence -> null);
    }

    Function<SelfCheckView, SelfCheckDetails> on(@Nullable String day) {
        return on(day == null ? day() : Stockholm.day(AsOf.parse(day, "on")));
    }

    LocalDate day() {
        return Stockholm.day(clock.instant());
    }

    private Function<SelfCheckView, SelfCheckDetails> on(LocalDate day) {
        return view -> SelfCheckDetails.of(view, day, occurrence -> now(view, occurrence));
    }

    private @Nullable Long now(SelfCheckView view, OccurrenceView occurrence) {
        String figure = view.figure();
        var counted = PlatformFigures.counted(view, occurrence);
        return figure.isEmpty() || counted.from().isAfter(day()) ? null : figures.count(figure, view.unit(), counted);
    }
}
