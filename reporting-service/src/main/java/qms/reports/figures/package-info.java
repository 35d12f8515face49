/**
 * What counts. Figures own nothing and only read events: every event of a case, a risk, a self-check … becomes signed entries, and a figure is
 * a sum of entries, whatever the question. Read in this order: {@link qms.reports.figures.Fact} (one entry), {@link
 * qms.reports.figures.Timeline} (how events become entries, also out of order), {@link qms.reports.figures.Known} (as of when, and as
 * recorded by when), then {@code ComplaintFacts} with its projection; the others have the same shape. {@link
 * qms.reports.figures.FactReader} fetches what a report needs and {@link qms.reports.figures.CaseCounts} applies the tree of units when
 * asked. One package per question beside this one: {@code quality} (quality and tertial reports), {@code plan}, {@code followups}, {@code
 * patientsafety}, {@code nonexecuted}, {@code managementreview}; {@code frozen} renders what written reports keep of them, and {@code
 * certificates} proves each.
 */
@NullMarked
package qms.reports.figures;

import org.jspecify.annotations.NullMarked;
