package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a sample is drawn by chance: with the seed and the population anybody can draw it again. */
@EventName("self-check.sample-drawn")
public record SampleDrawn(SelfCheckId selfCheckId, String unit, String occurrence, Sample sample, Instant registeredAt)
        implements SelfCheckEvent {}
