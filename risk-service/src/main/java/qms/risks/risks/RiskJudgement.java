package qms.risks.risks;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.risks.platform.LevelMap;
import qms.risks.platform.LevelMaps;
import qms.risks.risks.RiskCommand.Assessment;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Makes an assessment of two numbers: with the map that the unit uses, in the version of the day, read from the map's own stream. */
@Component
class RiskJudgement {

    private final LevelMaps maps;
    private final OrganisationReader organisation;
    private final Clock clock;

    RiskJudgement(LevelMaps maps, OrganisationReader organisation, Clock clock) {
        this.maps = maps;
        this.organisation = organisation;
        this.clock = clock;
    }

    Assessment of(String unit, int probability, int consequence, @Nullable LocalDate on, @Nullable String map) {
        LocalDate day = pastOrToday("assessedOn", on);
        LevelMap version = map == null ? maps.ofTheOrganisation().on(day) : chosen(map, unit, day);
        return new Assessment(probability, consequence, day, version);
    }

    LocalDate today() {
        return Stockholm.day(clock.instant());
    }

    /** The day that was given, which has come; today if none was. */
    LocalDate pastOrToday(String field, @Nullable LocalDate given) {
        LocalDate today = today();
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    /** A unit is judged on its own map or on that of a unit over it. */
    private LevelMap chosen(String map, String unit, LocalDate day) {
        return maps.find(map)
                .filter(found -> mayUse(found.unit(), unit))
                .orElseThrow(() -> Problem.invalid(
                        "map", FieldCode.UNKNOWN_REFERENCE, "Enheten har ingen sådan riskkarta att bedöma med."))
                .on(day);
    }

    private boolean mayUse(String owner, String unit) {
        return owner.isEmpty()
                || owner.equals(unit)
                || organisation.current().above(unit, today()).contains(owner);
    }
}
