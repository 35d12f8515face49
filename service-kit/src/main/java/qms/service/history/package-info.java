@NullMarked
package qms.service.history;

import org.jspecify.annotations.NullMarked;
