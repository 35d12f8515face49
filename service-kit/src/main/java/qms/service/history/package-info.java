/**
 * What has happened to a thing, told to whoever may read it. Every collection that is read one thing at a time through {@link
 * qms.service.api.Desk#one} gets it by {@link qms.service.history.HistoryRoutes}: {@link qms.service.history.HistoryController} asks the
 * thing's own route how it is read, folds the thing's stream once, and tells each event as a {@link qms.service.history.HistoryStep}: the
 * difference ({@link qms.service.history.Differences}) between what the route would have answered before it and after it, and a sentence
 * of {@link qms.service.history.Sentences}, whose words stand in the files beside it.
 */
@NullMarked
package qms.service.history;

import org.jspecify.annotations.NullMarked;
