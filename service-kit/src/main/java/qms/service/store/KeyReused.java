package qms.service.store;

/** The same person has used the same Idempotency-Key on this thing for something else. */
public final class KeyReused extends Refusal {

    KeyReused(String message) {
        super(message);
    }
}
