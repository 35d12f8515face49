/**
 * The product tried from outside: started as its own process, spoken to over HTTP, killed and started again. Read {@link
 * qms.acceptance.Product} and {@link qms.acceptance.Client} first; {@link qms.acceptance.Products} shares running products between
 * classes, since a start is dear. Each test names its own units, so that tests do not meet. All of it runs with {@code mvn verify};
 * {@link qms.acceptance.KillTest} says how to kill a hundred times.
 */
@NullMarked
package qms.acceptance;

import org.jspecify.annotations.NullMarked;
