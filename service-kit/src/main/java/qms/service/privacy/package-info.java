/**
 * Words about persons, sealed. {@link qms.service.privacy.Sealer} turns them into {@link qms.events.PersonalText} and back; each case has
 * a key of its own in the {@link qms.service.privacy.Vault} ({@code JdbcVault} on SQLite or PostgreSQL), wrapped by the {@link qms.service.privacy.MasterKey}. A key that is destroyed
 * takes its words with it, in every copy of the log. {@link qms.service.privacy.Fingerprints} tells whether two texts are the same without
 * saying what they were. {@link qms.service.privacy.PrivacyConfiguration} puts it together; a service that may read no personal text takes
 * {@link qms.service.privacy.FingerprintConfiguration} alone.
 */
@NullMarked
package qms.service.privacy;

import org.jspecify.annotations.NullMarked;
