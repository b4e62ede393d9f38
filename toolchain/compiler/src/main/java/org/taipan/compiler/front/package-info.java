/**
 * The front end as a whole: from a source file to a tree that CPython would compile, with the
 * meaning of its names. Here are the checks that CPython makes in {@code future.c} and {@code
 * compile.c}.
 */
package org.taipan.compiler.front;
