package qms.processes.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;

/**
 * How Swedish words are made findable, in two ways. Stems make inflected words the same; å, ä and ö are folded first, so that they may be left out.
 * Pieces of five letters let one half of a compound find the whole, and forgive a slip of the finger.
 */
final class SwedishWords {

    static final String STEMS = "stems";
    static final String PIECES = "pieces";

    private static final int PIECE = 5;

    private SwedishWords() {}

    /** The analyzer for fields whose names end in {@link #STEMS} or {@link #PIECES}. */
    static Analyzer analyzer(String... fields) {
        Analyzer stems = new Stems();
        Analyzer pieces = new Pieces();
        Map<String, Analyzer> byField = new HashMap<>();
        for (String field : fields) {
            byField.put(field, field.endsWith(PIECES) ? pieces : stems);
        }
        return new PerFieldAnalyzerWrapper(stems, byField);
    }

    private static TokenStream folded(Tokenizer words) {
        TokenStream lower = new LowerCaseFilter(words);
        return new ASCIIFoldingFilter(new StopFilter(lower, SwedishAnalyzer.getDefaultStopSet()));
    }

    private static final class Stems extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new SwedishLightStemFilter(folded(words)));
        }
    }

    private static final class Pieces extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new NGramTokenFilter(folded(words), PIECE, PIECE, true));
        }
    }
}
