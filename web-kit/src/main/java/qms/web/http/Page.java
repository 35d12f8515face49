package qms.web.http;

import java.util.List;
import java.util.function.Function;

/** One page of a list, with the total of the whole. Pages are counted from 0. */
public record Page<T>(List<T> items, int page, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** What is asked for of a whole list that whoever has it has filtered and sorted. */
    public static <T> Page<T> of(List<T> all, PageRequest asked) {
        return new Page<>(
                all.stream()
                        .skip((long) asked.page() * asked.size())
                        .limit(asked.size())
                        .toList(),
                asked.page(),
                asked.size(),
                all.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> answer) {
        return new Page<>(items.stream().<R>map(answer).toList(), page, size, total);
    }
}
