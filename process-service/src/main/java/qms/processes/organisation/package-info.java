/**
 * The organisation: boards, administrations, departments and units, where each stands from day to day, what it was merged into, and the
 * local terms of the taxonomies. All of it is one stream, so that a cycle or two placements at once can be refused.
 *
 * <p>Read in this order: UnitController and LocalTermController, OrganisationCommand, OrganisationRegister, {@link
 * qms.events.organisation.OrganisationEvent}, {@link qms.service.organisation.Organisation} (what the events fold to, read by every
 * service); then UnitImport and LocalTermImport.
 */
@NullMarked
package qms.processes.organisation;

import org.jspecify.annotations.NullMarked;
