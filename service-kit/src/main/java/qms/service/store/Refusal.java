package qms.service.store;

/** A command is refused before its thing has looked at it, for what its metadata say. */
public abstract sealed class Refusal extends RuntimeException permits StaleVersion, KeyReused {

    Refusal(String message) {
        super(message, null, false, false);
    }
}
