/**
 * Meetings (APT, kvalitetsdialoger) at which quality is a standing item.
 */
@NullMarked
package qms.events.meetings;

import org.jspecify.annotations.NullMarked;
