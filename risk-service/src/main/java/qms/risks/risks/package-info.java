/**
 * Risks (SOSFS 2011:9 5 kap. 1 §): a unit names what could lead to deficient quality during a year, judges how likely and how grave it is
 * on a 5×5 map, and decides to meet it with measures or to take no action.
 *
 * <p>Read in this order: RiskController (what can be asked), RiskCommand (everything that can be asked of a risk), Risk (may it happen, and
 * what follows), {@link qms.events.risks.RiskEvent} (what happened), RiskProjection (what is remembered for reading), RiskView (the
 * document). RiskJudgement finds the map that is judged on, OpenMeasures what a risk still waits for,
 * RisksForOthers answers other features. RiskImport takes the lines of an import, RiskForm the rules of form that both ways in share.
 */
@NullMarked
package qms.risks.risks;

import org.jspecify.annotations.NullMarked;
