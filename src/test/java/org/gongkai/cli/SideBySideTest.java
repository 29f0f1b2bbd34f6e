package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void eachPartRunsWhileTheOthersDo() {
    CyclicBarrier barrier = new CyclicBarrier(2);

    SideBySide.run(List.of(() -> meet(barrier), () -> meet(barrier)));

    assertThat(barrier.isBroken()).isFalse();
  }

  @Test
  void whatAPartThrowsIsThrownAsItIsWhenTheOthersHaveEnded() {
    AtomicBoolean hasEnded = new AtomicBoolean();
    CyclicBarrier barrier = new CyclicBarrier(2);
    IllegalStateException failure = new IllegalStateException("the disk is full");

    assertThatThrownBy(
            () ->
                SideBySide.run(
                    List.of(
                        () -> {
                          meet(barrier);
                          throw failure;
                        },
                        () -> {
                          meet(barrier);
                          pause();
                          hasEnded.set(true);
                        })))
        .isSameAs(failure);
    assertThat(hasEnded).isTrue();
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("The other part did not come", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
