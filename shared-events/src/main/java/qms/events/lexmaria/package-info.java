/** Lex Maria: events that have caused or could have caused a care injury, investigated and where serious notified to IVO (PSL 3 kap. 3, 5 and 8 §§). */
@NullMarked
package qms.events.lexmaria;

import org.jspecify.annotations.NullMarked;
