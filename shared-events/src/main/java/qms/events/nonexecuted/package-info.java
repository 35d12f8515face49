/** Non-executed decisions (ej verkställda beslut): the report of each quarter to IVO, the auditors and the council (SoL 34 kap. 1–4 §§); the decisions themselves stay in the case system. */
@NullMarked
package qms.events.nonexecuted;

import org.jspecify.annotations.NullMarked;
