package qms.processes.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index of this instance, in its memory: built from the log at start, and exchanged subject by subject from then on. */
@Component
final class SearchIndex implements AutoCloseable {

    private static final String TITLE_STEMS = "title." + SwedishWords.STEMS;
    private static final String TITLE_PIECES = "title." + SwedishWords.PIECES;
    private static final String TEXT_STEMS = "text." + SwedishWords.STEMS;
    private static final String TEXT_PIECES = "text." + SwedishWords.PIECES;

    // What a match is worth where: a whole word in the title says most.
    private static final float TITLE_STEMS_WORTH = 6f;
    private static final float TITLE_PIECES_WORTH = 1.2f;
    private static final float TEXT_STEMS_WORTH = 3f;
    private static final float TEXT_PIECES_WORTH = 0.3f;

    /** How much of what is asked for must be there, where words are taken to pieces. */
    private static final float PIECES_NEEDED = 0.55f;

    private final Directory directory = new ByteBuffersDirectory();
    private final Analyzer words = SwedishWords.analyzer(TITLE_STEMS, TITLE_PIECES, TEXT_STEMS, TEXT_PIECES);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(words));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One hit: the entry without its text, and the place in the text that answers, its words between « and ». */
    record Hit(String kind, String path, String unit, String title, String context, String excerpt) {}

    /** Hits of one page, best first, and how many there are in all. */
    record Hits(List<Hit> items, long total) {}

    /** Exchanges all entries of each of the subjects. */
    void exchange(Map<String, List<Entry>> bySubject) {
        try {
            for (Map.Entry<String, List<Entry>> subject : bySubject.entrySet()) {
                writer.updateDocuments(
                        new Term("subject", subject.getKey()),
                        subject.getValue().stream().map(SearchIndex::document).toList());
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What answers the words, among what holds on the day. */
    Hits search(
            String asked, LocalDate on, @Nullable String kind, @Nullable Collection<String> units, int page, int size) {
        Optional<Query> words = words(asked);
        if (words.isEmpty()) {
            return new Hits(List.of(), 0);
        }
        Query query = holding(words.get(), on, kind, units);
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return hits(searcher, query, words.get(), page, size);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hits hits(IndexSearcher searcher, Query query, Query words, int page, int size) throws IOException {
        int total = searcher.count(query);
        int from = page * size;
        TopDocs top = searcher.search(query, Math.max(1, from + size));
        UnifiedHighlighter.Builder marks = UnifiedHighlighter.builder(searcher, this.words)
                .withMaxLength(100_000)
                .withFormatter(new Marks());
        UnifiedHighlighter highlighter = marks.build();
        List<Hit> items = new ArrayList<>();
        for (int i = from; i < Math.min(from + size, top.scoreDocs.length); i++) {
            ScoreDoc scored = top.scoreDocs[i];
            Document found = searcher.storedFields().document(scored.doc);
            TopDocs one = new TopDocs(top.totalHits, new ScoreDoc[] {scored});
            String excerpt = highlighter.highlight(TEXT_STEMS, words, one, 1)[0];
            items.add(new Hit(
                    found.get("kind"),
                    found.get("path"),
                    found.get("unit"),
                    found.get("title"),
                    found.get("context"),
                    excerpt == null ? "" : excerpt.strip()));
        }
        return new Hits(items, total);
    }

    private Optional<Query> words(String asked) {
        QueryBuilder builder = new QueryBuilder(words);
        List<Query> ways = new ArrayList<>();
        add(ways, builder.createBooleanQuery(TITLE_STEMS, asked), TITLE_STEMS_WORTH);
        add(ways, builder.createBooleanQuery(TEXT_STEMS, asked), TEXT_STEMS_WORTH);
        add(ways, builder.createMinShouldMatchQuery(TITLE_PIECES, asked, PIECES_NEEDED), TITLE_PIECES_WORTH);
        add(ways, builder.createMinShouldMatchQuery(TEXT_PIECES, asked, PIECES_NEEDED), TEXT_PIECES_WORTH);
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, 0.3f));
    }

    private static void add(List<Query> ways, @Nullable Query way, float worth) {
        if (way != null) {
            ways.add(new BoostQuery(way, worth));
        }
    }

    private static Query holding(Query words, LocalDate on, @Nullable String kind, @Nullable Collection<String> units) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(LongPoint.newRangeQuery("from", Long.MIN_VALUE, on.toEpochDay()), BooleanClause.Occur.FILTER)
                .add(LongPoint.newRangeQuery("to", on.toEpochDay(), Long.MAX_VALUE), BooleanClause.Occur.FILTER);
        if (kind != null) {
            all.add(new TermQuery(new Term("kind", kind)), BooleanClause.Occur.FILTER);
        }
        if (units != null) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            units.forEach(unit -> any.add(new TermQuery(new Term("unit", unit)), BooleanClause.Occur.SHOULD));
            all.add(any.build(), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField("subject", entry.subject(), Field.Store.NO));
        document.add(new StringField("kind", entry.kind(), Field.Store.YES));
        document.add(new StringField("unit", entry.unit(), Field.Store.YES));
        document.add(new StoredField("path", entry.path()));
        document.add(new StoredField("title", entry.title()));
        document.add(new StoredField("context", entry.context()));
        document.add(new TextField(TITLE_STEMS, entry.title(), Field.Store.NO));
        document.add(new TextField(TITLE_PIECES, entry.title(), Field.Store.NO));
        String text = entry.context() + ". " + entry.text();
        document.add(new TextField(TEXT_STEMS, text, Field.Store.YES));
        document.add(new TextField(TEXT_PIECES, text, Field.Store.NO));
        document.add(new LongPoint("from", entry.from().toEpochDay()));
        document.add(new LongPoint(
                "to", entry.to() == null ? Long.MAX_VALUE : entry.to().toEpochDay()));
        return document;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
