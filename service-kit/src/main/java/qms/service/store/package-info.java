/**
 * The event log and how things are kept in it. {@link qms.service.store.EventLogConfiguration} opens the log that the
 * {@link qms.service.store.Profile} names: an {@link qms.service.store.EventLogEngine} (Axon's JDBC engine, whose appends all pass one writer,
 * {@code GroupCommit}) on a {@code Dialect}, behind an {@link qms.service.store.EventLogStore}; or Axon Server ({@code AxonServerLog}). The
 * {@link qms.service.store.Canary} knows whether a command could be kept now. {@link qms.service.store.EventNaming} gives events the names they are stored
 * under. {@link qms.service.store.EventSourcedThing} is what every aggregate is, {@link qms.service.store.Meta} what an event's
 * metadata say, and {@link qms.service.store.AxonAssembly} puts Axon together, every component chosen on purpose.
 */
@NullMarked
package qms.service.store;

import org.jspecify.annotations.NullMarked;
