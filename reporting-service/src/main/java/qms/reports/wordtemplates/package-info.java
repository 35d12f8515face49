/**
 * A municipality's own Word templates. A template belongs to a unit and what is below it, gets its file in versions, which are kept by their hash, and is
 * used for the written reports that are handed out as Word. Read DocumentTemplateController, DocumentTemplate and TemplateFiles.
 */
@NullMarked
package qms.reports.wordtemplates;

import org.jspecify.annotations.NullMarked;
