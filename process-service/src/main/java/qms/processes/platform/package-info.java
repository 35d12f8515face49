/** What the features of this service share: whether a thing that one of them refers to exists. */
@NullMarked
package qms.processes.platform;

import org.jspecify.annotations.NullMarked;
