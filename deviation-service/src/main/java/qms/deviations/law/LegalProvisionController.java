package qms.deviations.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.law.LegalProvision;
import qms.web.law.LegalProvisions;
import qms.web.law.LegalStep;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Provisions of law over HTTP: which ones a step rests on, and what they say. */
@RestController
@RequestMapping(LegalProvision.PATH)
class LegalProvisionController {

    private static final ListQuery LIST = ListQuery.equal("on", "step", "lawArea");
    private static final List<String> AREAS = List.of("SOL", "LSS", "HSL");

    /**
     * List provisions of law: those in force on the day `on`, that the step `step` rests on, in the area `lawArea` (SOL, LSS or HSL); what is
     * left out is not asked about.
     */
    @GetMapping
    Page<LegalProvision> list(@RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        Predicate<LegalProvision> asked =
                on(parameters.get("on")).and(step(parameters.get("step"))).and(area(parameters.get("lawArea")));
        return Page.of(LegalProvisions.all().stream().filter(asked).toList(), paging);
    }

    /** Read a provision: its text where that has been read, from when to when it holds, and where it was taken from. */
    @GetMapping("/{key}")
    LegalProvision one(@PathVariable String key) {
        return LegalProvisions.find(key)
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen bestämmelse med nyckeln " + key + "."));
    }

    private static Predicate<LegalProvision> on(@Nullable String day) {
        if (day == null) {
            return provision -> true;
        }
        try {
            LocalDate asked = LocalDate.parse(day);
            return provision -> provision.inForceOn(asked);
        } catch (DateTimeException e) {
            throw Problem.invalid("on", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }

    private static Predicate<LegalProvision> step(@Nullable String code) {
        if (code == null) {
            return provision -> true;
        }
        LegalStep step = Arrays.stream(LegalStep.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "step", FieldCode.UNKNOWN_CODE, "Ange ett av stegen: " + List.of(LegalStep.values()) + "."));
        return provision -> provision.steps().contains(step);
    }

    private static Predicate<LegalProvision> area(@Nullable String area) {
        if (area == null) {
            return provision -> true;
        }
        if (!AREAS.contains(area)) {
            throw Problem.invalid("lawArea", FieldCode.UNKNOWN_CODE, "Ange SOL, LSS eller HSL.");
        }
        return provision -> provision.holdsIn(area);
    }
}
