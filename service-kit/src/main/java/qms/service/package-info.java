/** What every service needs behind its door; {@link qms.service.ServiceKit} is the one import. */
@NullMarked
package qms.service;

import org.jspecify.annotations.NullMarked;
