package qms.service.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives out no more than its budget, whatever was announced. */
final class BoundedStream extends FilterInputStream {

    private final Budget budget;

    BoundedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        budget.spend(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        budget.spend(Math.max(got, 0));
        return got;
    }
}
