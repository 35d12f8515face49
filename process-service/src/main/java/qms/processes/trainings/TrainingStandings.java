package qms.processes.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.web.time.Stockholm;

/** Which courses a person is to take today, and which of them they have taken. */
@Component
class TrainingStandings {

    private final TrainingProjection trainings;
    private final CompletionProjection completions;
    private final OrganisationReader organisation;
    private final Views views;
    private final Clock clock;

    TrainingStandings(
            TrainingProjection trainings,
            CompletionProjection completions,
            OrganisationReader organisation,
            Views views,
            Clock clock) {
        this.trainings = trainings;
        this.completions = completions;
        this.organisation = organisation;
        this.views = views;
        this.clock = clock;
    }

    /** Whether a course has been taken and still counts. */
    enum State {
        DONE,
        EXPIRED,
        NOT_DONE
    }

    /** A course that a person is to take; the days are of the last time they took it. */
    record Standing(
            String training,
            String title,
            String kind,
            @Nullable String link,
            State state,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate validUntil) {}

    /** Whoever is to be trained, with their courses. */
    record Trained(String person, String unit, List<Standing> trainings) {}

    Trained of(ParticipantView participant) {
        LocalDate today = today();
        return new Trained(
                participant.person(),
                participant.unit(),
                of(participant.person(), List.of(participant.unit()), participant.rolesOn(today)));
    }

    List<Standing> of(String person, Collection<String> units, Set<String> roles) {
        LocalDate today = today();
        Set<String> here = unitsAndAbove(units, today);
        List<CompletionView> taken = views.all(
                completions,
                Views.Query.everything().equalTo("person", person).equalTo("status", CompletionStatus.COMPLETED));
        return views
                .all(
                        trainings,
                        Views.Query.everything()
                                .equalTo("status", TrainingStatus.ACTIVE)
                                .sortedBy("title"))
                .stream()
                .filter(course -> here.contains(course.unit()) && isFor(course, roles))
                .map(course -> standing(course, taken, today))
                .toList();
    }

    private Set<String> unitsAndAbove(Collection<String> units, LocalDate today) {
        Organisation known = organisation.current();
        Set<String> all = new HashSet<>(units);
        units.forEach(unit -> all.addAll(known.above(unit, today)));
        return all;
    }

    private static boolean isFor(TrainingView course, Set<String> roles) {
        return course.mandatoryFor().isEmpty() || course.mandatoryFor().stream().anyMatch(roles::contains);
    }

    private static Standing standing(TrainingView course, List<CompletionView> taken, LocalDate today) {
        Optional<CompletionView> last = taken.stream()
                .filter(completion -> completion.training().equals(course.id()))
                .max(Comparator.comparing(CompletionView::completedOn));
        return new Standing(
                course.id(),
                course.title(),
                course.kind(),
                course.link(),
                last.map(completion -> state(completion, today)).orElse(State.NOT_DONE),
                last.map(CompletionView::completedOn).orElse(null),
                last.map(CompletionView::validUntil).orElse(null));
    }

    private static State state(CompletionView completion, LocalDate today) {
        LocalDate until = completion.validUntil();
        return until != null && until.isBefore(today) ? State.EXPIRED : State.DONE;
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }
}
