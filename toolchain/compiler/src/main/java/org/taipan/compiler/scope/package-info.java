/**
 * What every name means: the analysis of CPython's {@code symtable.c}, in two passes. The first
 * walks the tree and notes in each scope how its names are used; the second decides for each name
 * whether it is local, global or free.
 */
package org.taipan.compiler.scope;
