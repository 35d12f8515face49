package qms.events.selfchecks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn from what.
 *
 * @param seed 32 hexadecimal digits that nobody chose
 * @param populationSize how many there were, numbered from 1; null where they have references of their own
 * @param references the neutral references of the population; empty where it is numbered
 * @param drawn the numbers or references that were drawn, in the order of the draw
 */
public record Sample(String seed, @Nullable Integer populationSize, List<String> references, List<String> drawn) {}
