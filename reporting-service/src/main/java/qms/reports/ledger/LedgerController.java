package qms.reports.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.ListQuery;
import qms.web.Ids;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.http.IdempotencyKeys;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Proof that the log is as it was, over HTTP: docs/ledger.md says how to check what is answered here. */
@RestController
@RequestMapping("/api/ledger")
class LedgerController {

    private static final ListQuery LIST = ListQuery.equal();

    private final Ledger ledger;
    private final Notary notary;
    private final Verifications verifications;
    private final Clock clock;

    LedgerController(Ledger ledger, Notary notary, Verifications verifications, Clock clock) {
        this.ledger = ledger;
        this.notary = notary;
        this.verifications = verifications;
        this.clock = clock;
    }

    /** List what has been signed, the latest first. */
    @GetMapping("/checkpoints")
    Page<SignedCheckpoint> checkpoints(@RequestParam Map<String, String> parameters) {
        PageRequest asked = LIST.paging(parameters);
        int count = ledger.checkpoints().count();
        List<SignedCheckpoint> items = new ArrayList<>();
        long first = count - 1 - (long) asked.page() * asked.size();
        for (long line = first; line >= 0 && line > first - asked.size(); line--) {
            items.add(signed(ledger.checkpoints().note((int) line), null));
        }
        return new Page<>(items, asked.page(), asked.size(), count);
    }

    /** Read what was signed last; where nothing more is signed, with the reason. */
    @GetMapping("/checkpoints/latest")
    SignedCheckpoint latest() {
        return ledger.checkpoints()
                .last()
                .map(note -> signed(note, notary.fault().orElse(null)))
                .orElseThrow(LedgerController::nothingSealed);
    }

    /**
     * Prove that an event is in the log (RFC 9162, 2.1.3).
     *
     * @param number the event, the first of the log being number 1
     * @param size the size of the log that it is proved for; that of the latest checkpoint if left out
     */
    @GetMapping("/proofs/inclusion")
    Inclusion inclusion(@RequestParam String number, @RequestParam(required = false) @Nullable String size) {
        long of = size(size, "size");
        long event = number(number, "number", of);
        return new Inclusion(
                event,
                of,
                event - 1,
                ledger.leaves().of(event - 1, event),
                new Proofs(ledger.leaves()).inclusion(event - 1, of),
                ledger.leaves().of(0, of));
    }

    /**
     * Prove that the log has only grown (RFC 9162, 2.1.4).
     *
     * @param from the earlier size
     * @param to the later size; that of the latest checkpoint if left out
     */
    @GetMapping("/proofs/consistency")
    Consistency consistency(@RequestParam String from, @RequestParam(required = false) @Nullable String to) {
        long later = size(to, "to");
        long earlier = number(from, "from", later);
        return new Consistency(
                earlier,
                later,
                ledger.leaves().of(0, earlier),
                new Proofs(ledger.leaves()).consistency(earlier, later),
                ledger.leaves().of(0, later));
    }

    /** Read the public key that checkpoints are checked with. */
    @GetMapping("/key")
    Key key() {
        Notes notes = ledger.notes();
        Base64.Encoder base64 = Base64.getEncoder();
        return new Key(
                notes.origin(),
                "Ed25519",
                base64.encodeToString(notes.rawKey()),
                base64.encodeToString(notes.x509()),
                notes.verifierKey());
    }

    /** Verify the whole log against every checkpoint, in the background; and against what somebody else has kept. */
    @PostMapping("/verifications")
    ResponseEntity<Verification> verify(HttpServletRequest request, @RequestBody Asked asked) {
        List<Head> heads = asked.heads().stream().map(KnownHead::head).toList();
        String id = IdempotencyKeys.of(request)
                .map(key -> Ids.derived("ledger verification", key))
                .orElseGet(() -> Ids.random(clock));
        Verification verification = verifications.ask(id, heads);
        if (!verification.heads().equals(heads)) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return ResponseEntity.created(URI.create("/api/ledger/verifications/" + id))
                .body(verification);
    }

    /** Read how far a verification has come, and what it has found. */
    @GetMapping("/verifications/{id}")
    Verification verification(@PathVariable String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return verifications.find(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** What somebody outside has kept of the log, from reports or checkpoints. */
    @Form
    record Asked(@OrEmpty List<KnownHead> heads) {}

    /** How many events the log had, and their root in Base64. */
    record KnownHead(
            @Range(min = 1, max = Long.MAX_VALUE) long size,
            @MaxLength(44) String root) {

        Head head() {
            try {
                return new Head(size, Hash.ofBase64(root));
            } catch (IllegalArgumentException noHash) {
                throw Problem.invalid("heads", FieldCode.MALFORMED, "Ange roten som 32 byte i Base64.");
            }
        }
    }

    /** A checkpoint and the signed note that it was read from; {@code stopped} says why none will follow it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignedCheckpoint(
            long number,
            long size,
            Hash root,
            Instant time,
            Hash previous,
            String note,
            @Nullable Finding stopped) {}

    /** The neighbours of a leaf on its way to the root, the lowest first. */
    record Inclusion(long number, long size, long leafIndex, Hash leaf, List<Hash> path, Hash root) {}

    /** What the roots of both sizes are made of. */
    record Consistency(long from, long to, Hash fromRoot, List<Hash> path, Hash toRoot) {}

    /**
     * The public half of the key, in three spellings.
     *
     * @param publicKey 32 bytes, as RFC 8032 has them
     * @param x509 as Java and OpenSSL read it
     * @param verifierKey as the tools of C2SP read it
     */
    record Key(String origin, String algorithm, String publicKey, String x509, String verifierKey) {}

    private static SignedCheckpoint signed(String note, @Nullable Finding stopped) {
        Checkpoint read = Checkpoint.ofNote(note);
        return new SignedCheckpoint(
                read.number(), read.size(), read.root(), read.time(), read.previous(), note, stopped);
    }

    /** What is sealed but not signed yet is not proved. */
    private long size(@Nullable String text, String field) {
        long sealed = ledger.last().map(Checkpoint::size).orElseThrow(LedgerController::nothingSealed);
        return text == null ? sealed : number(text, field, sealed);
    }

    private static long number(String text, String field, long most) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.invalid(field, FieldCode.MALFORMED, "Ange ett heltal.");
        }
        long number = Long.parseLong(text);
        if (number < 1 || number > most) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Ange ett tal från 1 till " + most + ".");
        }
        return number;
    }

    private static Problem nothingSealed() {
        return Problem.of(CommonProblem.NOT_FOUND, "Ingen händelse har förseglats ännu.");
    }
}
