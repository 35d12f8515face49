/**
 * The whole product in one JVM on embedded stores: the way to try it, and enough for one municipality. {@link
 * qms.standalone.Standalone} takes a {@link qms.standalone.DataFolder}, opens the {@link qms.standalone.Stores} that there must be
 * only one of, starts every {@link qms.standalone.Part} as a Spring context of its own, loads the {@link qms.standalone.DemoData}
 * and greets on the console.
 */
@NullMarked
package qms.standalone;

import org.jspecify.annotations.NullMarked;
