/** Which roles a person holds by the register: read from the person's own stream by every service, each time somebody asks. */
@NullMarked
package qms.service.roles;

import org.jspecify.annotations.NullMarked;
