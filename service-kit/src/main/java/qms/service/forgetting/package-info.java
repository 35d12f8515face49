/**
 * Forgetting: what has been decided to be disposed of stays destroyed. {@link qms.service.forgetting.Forgetting} destroys keys by the decisions in
 * the log; {@link qms.service.forgetting.ForgettingConfiguration} has it do so before a service takes requests, so that no backup of the vault
 * brings a key back.
 */
@NullMarked
package qms.service.forgetting;

import org.jspecify.annotations.NullMarked;
