package qms.web.http;

import java.util.List;
import java.util.function.Function;

/** One page of a list, with the total of the whole. Pages are counted from 0. */
public record Page<T>(List<T> items, int page, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> answer) {
        return new Page<>(items.stream().<R>map(answer).toList(), page, size, total);
    }
}
