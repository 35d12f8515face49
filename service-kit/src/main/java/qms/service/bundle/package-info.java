/**
 * A case handed out as a bundle that can be checked elsewhere: files ({@link qms.service.bundle.BundleFiles}), what they are ({@link
 * qms.service.bundle.Manifest}) and who signs for it ({@link qms.service.bundle.BundleKey}); its events as the log keeps them ({@link
 * qms.service.bundle.BundledEvent}) with their proofs ({@link qms.service.bundle.LedgerClient}); and that it was taken ({@link
 * qms.service.bundle.Handover}). docs/bundle.md says every byte.
 */
@NullMarked
package qms.service.bundle;

import org.jspecify.annotations.NullMarked;
