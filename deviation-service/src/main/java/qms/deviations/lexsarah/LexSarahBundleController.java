package qms.deviations.lexsarah;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.events.CaseRef;
import qms.service.access.AccessView;
import qms.service.access.AccessView.TakenBundle;
import qms.service.access.Accesses;
import qms.service.api.Desk;
import qms.service.bundle.Bundles;
import qms.service.bundle.Bundles.Asked;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Range;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** A lex Sarah case handed out whole, over HTTP: docs/bundle.md says how it is checked without us. */
@RestController
@RequestMapping("/api/lex-sarah-cases/{id}/bundles")
class LexSarahBundleController {

    private static final Set<Role> HANDLING = Set.of(Role.LEX_SARAH_OFFICER, Role.QUALITY_COORDINATOR);

    private final Desk desk;
    private final Streams streams;
    private final LexSarahProjection projection;
    private final LexSarahBundle bundle;
    private final Bundles bundles;
    private final Accesses accesses;

    LexSarahBundleController(
            Desk desk,
            Streams streams,
            LexSarahProjection projection,
            LexSarahBundle bundle,
            Bundles bundles,
            Accesses accesses) {
        this.desk = desk;
        this.streams = streams;
        this.projection = projection;
        this.bundle = bundle;
        this.bundles = bundles;
        this.accesses = accesses;
    }

    /**
     * Take the whole case out as a zip that can be checked elsewhere; that it is taken is on record before the answer.
     *
     * `If-Match` is the version that it is to be of.
     */
    @PostMapping(produces = "application/zip")
    void take(
            @PathVariable String id,
            @RequestBody Wanted wanted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LexSarahMasks masks = masksFor(wanted.audience());
        Versioned<LexSarahCaseView> found = desk.beside(projection, id);
        CaseRef about = new CaseRef(found.view().caseKind(), id);
        Asked asked = bundles.asked(request, about, found.view().unit(), found.version(), wanted.audience());
        Versioned<LexSarahCaseView> then =
                streams.read(projection, id, asked.version()).orElseThrow();
        bundles.answer(
                asked,
                bundle.events(asked, about, then.view(), masks),
                bundle.files(asked, id, then, masks),
                wanted.from(),
                response);
    }

    /** List who has taken the case out, for whom, and which manifest the bundle had. */
    @GetMapping
    List<Taken> taken(@PathVariable String id) {
        desk.beside(projection, id);
        return accesses.bundlesOf(id).stream().map(Taken::of).toList();
    }

    /** Whoever audits the board gets what its auditors are given; those who handle the case say for whom it is. */
    private static LexSarahMasks masksFor(String audience) {
        LexSarahMasks masks = LexSarahMasks.valueOf(audience);
        if (masks != LexSarahMasks.AUDITOR && Actors.current().roles().stream().noneMatch(HANDLING::contains)) {
            throw Problem.of(CommonProblem.FORBIDDEN, "Din roll får bara ta ut paketet för revisionen (AUDITOR).");
        }
        return masks;
    }

    /**
     * For whom the bundle is.
     *
     * @param audience decides what is masked
     * @param from how many events the log had when the receiver last got to know its head: it is proved to have only grown since
     */
    @Form
    record Wanted(
            @Codes({"IVO", "AUDITOR", "INTERNAL"}) String audience,
            @Range(min = 1, max = Long.MAX_VALUE) @Nullable Long from) {}

    /**
     * That somebody has taken the case out.
     *
     * @param version of the case
     * @param logSize how many events the log had that the proofs lead to
     * @param manifest SHA-256 of the bundle's manifest
     */
    record Taken(
            Instant takenAt,
            String person,
            List<String> roles,
            String audience,
            long version,
            long logSize,
            String manifest) {

        static Taken of(AccessView access) {
            TakenBundle bundle = Objects.requireNonNull(access.bundle());
            return new Taken(
                    access.readAt(),
                    access.person(),
                    access.roles(),
                    bundle.audience(),
                    bundle.version(),
                    bundle.logSize(),
                    bundle.manifest());
        }
    }
}
