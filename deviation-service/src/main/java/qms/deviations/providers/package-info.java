/**
 * Private providers (utförare, anordnare) that work for a board: who they are, what they have undertaken for which units, their licence, and what
 * IVO is told of them (SoL 27 kap. 7 §). What happens at a provider is not counted as the board's own.
 *
 * <p>Read in this order: ProviderController, ProviderCommand, Provider, {@link qms.events.providers.ProviderEvent}, ProviderProjection,
 * ProviderView; then ProviderImport.
 */
@NullMarked
package qms.deviations.providers;

import org.jspecify.annotations.NullMarked;
