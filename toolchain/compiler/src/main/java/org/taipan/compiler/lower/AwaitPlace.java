package org.taipan.compiler.lower;

/** What awaits: each has its own error for what cannot be awaited. */
enum AwaitPlace {
  /** An {@code await} expression. */
  EXPRESSION(0),
  /** The next item of an {@code async for}. */
  NEXT(1),
  /** The entry of an {@code async with}. */
  ENTRY(2),
  /** The exit of an {@code async with}. */
  EXIT(3);

  private final int number;

  AwaitPlace(int number) {
    this.number = number;
  }

  /** The number that the library knows it by. */
  int number() {
    return number;
  }
}
