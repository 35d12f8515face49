package qms.reports.ledger;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.web.forms.Form;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Proof that many events are in one signed log, over HTTP: for whoever hands them on together. */
@RestController
@RequestMapping("/api/ledger/proofs")
class InclusionsController {

    private static final int MOST = 20_000;

    private final Ledger ledger;
    private final Notary notary;

    InclusionsController(Ledger ledger, Notary notary) {
        this.ledger = ledger;
        this.notary = notary;
    }

    /** Prove that many events are in the log that one checkpoint has signed (RFC 9162, 2.1.3). */
    @PostMapping("/inclusion")
    Inclusions inclusions(@RequestBody Asked asked) {
        if (asked.numbers().size() > MOST) {
            throw Problem.invalid("numbers", FieldCode.OUT_OF_RANGE, "Ange högst " + MOST + " händelser.");
        }
        String note = ledger.checkpoints().ofSize(asked.size()).orElseThrow(() -> notSigned(asked));
        Checkpoint signed = ledger.notes().opened(note);
        long last = asked.numbers().stream().mapToLong(Long::longValue).max().orElseThrow();
        if (last > signed.size()) {
            throw notYet();
        }
        if (!ledger.leaves().of(0, signed.size()).equals(signed.root())) {
            throw stopped();
        }
        return answer(asked, note, signed);
    }

    private Inclusions answer(Asked asked, String note, Checkpoint signed) {
        Proofs proofs = new Proofs(ledger.leaves());
        return new Inclusions(
                signed.size(),
                signed.root(),
                note,
                ledger.notes().origin(),
                Base64.getEncoder().encodeToString(ledger.notes().rawKey()),
                asked.numbers().stream()
                        .map(number -> new Included(
                                number,
                                ledger.leaves().of(number - 1, number),
                                proofs.inclusion(number - 1, signed.size())))
                        .toList(),
                asked.from() == null ? null : grown(asked.from(), signed.size(), proofs));
    }

    private Grown grown(long from, long size, Proofs proofs) {
        if (from > size) {
            throw Problem.invalid("from", FieldCode.OUT_OF_RANGE, "Ange ett tal från 1 till " + size + ".");
        }
        return new Grown(from, ledger.leaves().of(0, from), proofs.consistency(from, size));
    }

    private Problem notSigned(Asked asked) {
        return asked.size() == null
                ? notYet()
                : Problem.invalid("size", FieldCode.OUT_OF_RANGE, "Ange storleken i en kontrollpunkt.");
    }

    private Problem notYet() {
        return notary.fault().isPresent()
                ? stopped()
                : Problem.of(LedgerProblem.LEDGER_NOT_YET_SEALED, "Försök igen om en stund.");
    }

    private static Problem stopped() {
        return Problem.of(
                LedgerProblem.LEDGER_STOPPED,
                "Inget nytt bevisas förrän förvaltaren har sett efter varför; se GET /api/ledger/checkpoints/latest.");
    }

    /**
     * What is to be proved.
     *
     * @param numbers the events, the first of the log being number 1
     * @param size that of the checkpoint that they are proved for; the latest if left out
     * @param from the size of an earlier log that is to be proved to have only grown
     */
    @Form
    record Asked(
            @NotEmpty List<Long> numbers,
            @Range(min = 1, max = Long.MAX_VALUE) @Nullable Long size,
            @Range(min = 1, max = Long.MAX_VALUE) @Nullable Long from) {

        Asked {
            if (numbers.stream().anyMatch(number -> number < 1)) {
                throw Problem.invalid("numbers", FieldCode.OUT_OF_RANGE, "Ange tal från 1.");
            }
        }
    }

    /**
     * The proofs, and what they lead to.
     *
     * @param note the signed checkpoint
     * @param publicKey of the ledger, 32 bytes in Base64
     */
    record Inclusions(
            long size,
            Hash root,
            String note,
            String origin,
            String publicKey,
            List<Included> proofs,
            @Nullable Grown grown) {}

    /** The neighbours of a leaf on its way to the root, the lowest first. */
    record Included(long number, Hash leaf, List<Hash> path) {}

    /** What the root of an earlier size and the checkpoint's are both made of. */
    record Grown(long from, Hash fromRoot, List<Hash> path) {}
}
