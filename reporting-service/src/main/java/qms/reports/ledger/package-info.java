/**
 * The ledger: proof that the log is as it was. Every event is a leaf ({@code CanonicalEvent}) of a Merkle tree by RFC 9162 ({@code Hash}, {@code
 * CompactRange}, {@code LeafFile}, {@code Proofs}). The instance that leads seals what is appended ({@code Notary}) and signs that it is there ({@code
 * Checkpoint}, {@code Notes}, {@code CheckpointFile}). Whoever asks has the whole log compared with all that was signed ({@code Verifier}, {@code
 * LogCheck}, {@code Finding}). It owns nothing and only reads the log; docs/ledger.md says it so that others can check it
 * without this code.
 */
@NullMarked
package qms.reports.ledger;

import org.jspecify.annotations.NullMarked;
