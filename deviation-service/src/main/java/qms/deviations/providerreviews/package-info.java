/**
 * Reviews of private providers (verksamhetsuppföljning, avtalsuppföljning): what is reviewed, what was found requirement by requirement, and which
 * measures follow.
 *
 * <p>Read in this order: ProviderReviewController, ProviderReviewCommand, ProviderReview,
 * {@link qms.events.providerreviews.ProviderReviewEvent}, ProviderReviewProjection, ProviderReviewView; then ProviderReviewImport.
 */
@NullMarked
package qms.deviations.providerreviews;

import org.jspecify.annotations.NullMarked;
