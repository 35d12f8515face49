/**
 * The organisation as every service needs it: units, what stands over what on which day, mergers, and the values that reports are divided by.
 * Read {@link qms.service.organisation.Organisation} first: immutable, folded from the organisation's own stream and asked questions; then
 * {@link qms.service.organisation.OrgUnit} (what is remembered of a unit), {@link qms.service.organisation.Taxonomy} (the standard values
 * with their Swedish labels) and {@link qms.service.organisation.OrganisationReader} (the organisation as it is known now).
 */
@NullMarked
package qms.service.organisation;

import org.jspecify.annotations.NullMarked;
