/**
 * Files: received within a limit, judged by what they are and not by what they are called, kept once under the hash of what is stored, and
 * verified whenever they are read (docs/adr/0016-files-under-their-hash.md).
 *
 * <p>Read in this order: Uploads (the door), ContentStore (received, judged, kept, read), ContentJudge and Archive (what is let in),
 * MalwareScan, Seal (how a case's own key comes in).
 */
@NullMarked
package qms.service.content;

import org.jspecify.annotations.NullMarked;
