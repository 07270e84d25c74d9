package eu.imaging.validator;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * As many engines as there are requests to serve at once. The first is made before anyone is served, the others behind the
 * scenes; an engine that failed is replaced, as nothing says in which state the failure left it.
 */
final class EnginePool {
  /** Makes an engine for these packages. */
  interface Maker {
    Engine make(Packages packages) throws IOException;
  }

  /** What is done with an engine. */
  interface Task<T> {
    T with(Engine engine) throws IOException;
  }

  private record Generation(Packages packages, BlockingQueue<Engine> idle) {}

  private final Maker maker;
  private final int size;
  private volatile Generation current;

  EnginePool(Maker maker, Packages packages, int size) throws IOException {
    this.maker = maker;
    this.size = size;
    renew(packages);
  }

  Packages packages() {
    return current.packages;
  }

  /** Serves from now on with these packages; requests under way end with the ones they began with. */
  synchronized void renew(Packages packages) throws IOException {
    Generation next = new Generation(packages, new LinkedBlockingQueue<>());
    next.idle.add(maker.make(packages));
    current = next;
    for (int i = 1; i < size; i++) makeAnother(next);
  }

  <T> T run(Task<T> task) throws IOException, InterruptedException {
    Generation generation = current;
    Engine engine = generation.idle.take();
    try {
      T result = task.with(engine);
      generation.idle.add(engine);
      return result;
    } catch (UnknownProfile answer) {
      generation.idle.add(engine);
      throw answer;
    } catch (IOException | RuntimeException | Error fault) {
      makeAnother(generation);
      throw fault;
    }
  }

  private void makeAnother(Generation generation) {
    Thread thread = new Thread(() -> {
      try {
        generation.idle.add(maker.make(generation.packages));
      } catch (IOException | RuntimeException | Error fault) {
        System.err.println("another engine could not be made: " + fault);
        Runtime.getRuntime().halt(Main.FAULT);
      }
    }, "engine");
    thread.setDaemon(true);
    thread.start();
  }
}
