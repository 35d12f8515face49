package qms.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets many ask at the same moment. */
final class Together {

    private Together() {}

    static <T> List<T> ask(int times, Supplier<T> question) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> asked = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                asked.add(threads.submit(() -> {
                    start.await();
                    return question.get();
                }));
            }
            start.countDown();
            return answers(asked);
        }
    }

    /** The same of every thing, a few at a time. */
    static <A, T> List<T> each(int atOnce, Collection<A> things, Function<A, T> question) {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            return answers(things.stream()
                    .map(thing -> threads.submit(() -> question.apply(thing)))
                    .toList());
        }
    }

    private static <T> List<T> answers(List<Future<T>> asked) {
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> future : asked) {
                answers.add(future.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
