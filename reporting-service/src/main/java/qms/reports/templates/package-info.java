/**
 * Templates of written reports: which chapters a report of a kind has, with what in them and when their texts are due. There is a standard one
 * for each kind; a board may decide on its own and change it, version by version.
 *
 * <p>Read in this order: ReportTemplateController, ReportTemplateCommand, ReportTemplate, {@link
 * qms.events.reporttemplates.ReportTemplateEvent}, ReportTemplateProjection, ReportTemplateView; then StandardTemplates. TemplatesOnFile
 * hands them to whoever makes a report.
 */
@NullMarked
package qms.reports.templates;

import org.jspecify.annotations.NullMarked;
