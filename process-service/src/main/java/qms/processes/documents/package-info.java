/**
 * Routines, guidelines, checklists and other documents (SOSFS 2011:9 4 kap.): written by the units, approved by the role that their level asks
 * for, published version by version, looked through every year and retired, never deleted. What others issue is linked and looked up.
 *
 * <p>Read in this order: DocumentController (what can be asked) with DocumentForms, DocumentCommand, Document (may it happen; docs/lifecycles/document.md),
 * {@link qms.events.documents.DocumentEvent} (what happened), DocumentProjection and DocumentView (what is read), Differences (two versions
 * side by side), LinkChecker and WhenALinkIsOldThenItIsChecked (links of others).
 */
@NullMarked
package qms.processes.documents;

import org.jspecify.annotations.NullMarked;
