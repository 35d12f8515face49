/**
 * What the platform is put into production with, held to the code: {@link qms.deployment.Code} reads ports, names and settings from the
 * services, and each test holds one kind of file to them.
 */
@NullMarked
package qms.deployment;

import org.jspecify.annotations.NullMarked;
