/**
 * Complaints and viewpoints (klagomål, synpunkter, beröm, förslag) from first word to closing (SOSFS 2011:9 5 kap. 3 §).
 */
@NullMarked
package qms.events.complaints;

import org.jspecify.annotations.NullMarked;
