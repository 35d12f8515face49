/**
 * The organisation: boards, administrations, departments and units, where each stands and what became of it, and the local
 * terms of the taxonomies. All of it is one stream, {@link qms.events.organisation.OrganisationEvent#STREAM}, so that cycles and overlaps can be refused.
 */
@NullMarked
package qms.events.organisation;

import org.jspecify.annotations.NullMarked;
