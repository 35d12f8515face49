/**
 * The figures of the patient safety report (patientsäkerhetsberättelse, PSL 3 kap. 10 §): {@link
 * qms.reports.figures.patientsafety.PatientSafety} is the answer.
 */
@NullMarked
package qms.reports.figures.patientsafety;

import org.jspecify.annotations.NullMarked;
