/**
 * Source text to syntax tree. The grammar is GraalPy's parser, a translation of CPython's; it is an
 * internal part of that project, so no other package may see its classes.
 */
package org.taipan.compiler.parser;
