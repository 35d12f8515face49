package qms.processes.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Sets the words that were asked for between « and »: plain text, so that whoever shows it need not trust it. */
final class Marks extends PassageFormatter {

    private static final int LONGEST = 240;

    @Override
    public String format(Passage[] passages, String content) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            int end = Math.min(passage.getEndOffset(), passage.getStartOffset() + LONGEST);
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = passage.getMatchStarts()[i];
                int stop = passage.getMatchEnds()[i];
                if (start >= at && stop <= end) {
                    text.append(content, at, start)
                            .append('«')
                            .append(content, start, stop)
                            .append('»');
                    at = stop;
                }
            }
            text.append(content, at, Math.max(at, end));
            if (end < passage.getEndOffset()) {
                text.append(" …");
            }
        }
        return text.toString();
    }
}
