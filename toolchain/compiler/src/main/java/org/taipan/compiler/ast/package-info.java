/**
 * The syntax tree of the whole language, Python 3.12: the nodes of CPython's {@code ast} module as
 * records, with the same names and the same fields in the same order.
 *
 * <p>Differences from CPython's: what may be absent is an {@link java.util.Optional}; every node
 * has a {@link org.taipan.compiler.source.Span}, in code points; names that would hide a Java class
 * have a longer one ({@code ListExpr}, {@code ExprStmt}); constants are {@link
 * org.taipan.compiler.ast.Literal}s; type comments are not kept.
 *
 * <p>Trees are immutable: every list given to a node must be unmodifiable. {@code equals} compares
 * structure, spans included; a table about the nodes of one tree uses identity ({@link
 * java.util.IdentityHashMap}).
 */
package org.taipan.compiler.ast;
