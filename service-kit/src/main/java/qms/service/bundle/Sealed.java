package qms.service.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proofs of many events against one signed checkpoint, as the ledger answers with them.
 *
 * @param size how many events the checkpoint is of
 * @param root of their tree, in Base64
 * @param note the signed checkpoint
 * @param publicKey of the ledger, in Base64
 * @param grown that the log only grew from an earlier size, where that was asked for
 */
public record Sealed(
        long size,
        String root,
        String note,
        String origin,
        String publicKey,
        List<Included> proofs,
        @Nullable Grown grown) {

    /** The neighbours of an event's leaf on its way to the root, the lowest first. */
    public record Included(long number, String leaf, List<String> path) {}

    /** What the root of an earlier size and the checkpoint's are both made of. */
    public record Grown(long from, String fromRoot, List<String> path) {}

    /** What stands in proofs.json. */
    Proofs asProofs() {
        return new Proofs(size, root, proofs, grown);
    }

    /** The proofs without what stands in files of their own. */
    record Proofs(
            long size,
            String root,
            List<Included> proofs,
            @Nullable Grown grown) {}
}
