package org.taipan.compiler.ir;

/**
 * A global variable: 8 bytes of {@code .data}.
 *
 * @param index number of the slot; slot 0 is the stack limit
 * @param symbol unique name
 * @param type word or value
 * @param initial the word it starts with
 */
public record GlobalSlot(int index, String symbol, Type type, long initial) {}
