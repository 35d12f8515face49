/**
 * Finding what is published: {@link qms.processes.search.SearchController} asks {@link qms.processes.search.SearchIndex}, which {@link
 * qms.processes.search.SearchFeed} fills from the log: the first place people look.
 */
@NullMarked
package qms.processes.search;

import org.jspecify.annotations.NullMarked;
