package org.gongkai.report;

import java.util.function.Function;

/** The result of a stage that may refuse a document: the value, or why there is none. */
public sealed interface Parsed<T> {

  /** One of two ways on, by what this is. */
  <R> R fold(
      Function<? super T, ? extends R> ok, Function<? super Rejected<T>, ? extends R> rejected);

  /** The next stage, which may refuse as well. */
  default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
    return fold(next, no -> new Rejected<>(no.reason(), no.detail()));
  }

  static <T> Parsed<T> ok(T value) {
    return new Ok<>(value);
  }

  static <T> Parsed<T> rejected(RejectReason reason, String detail) {
    return new Rejected<>(reason, detail);
  }

  /** A value. */
  record Ok<T>(T value) implements Parsed<T> {
    @Override
    public <R> R fold(
        Function<? super T, ? extends R> ok, Function<? super Rejected<T>, ? extends R> rejected) {
      return ok.apply(value);
    }
  }

  /** No value, the reason, and what was seen. */
  record Rejected<T>(RejectReason reason, String detail) implements Parsed<T> {
    @Override
    public <R> R fold(
        Function<? super T, ? extends R> ok, Function<? super Rejected<T>, ? extends R> rejected) {
      return rejected.apply(this);
    }
  }
}
