package org.taipan.compiler.front;

import org.taipan.compiler.ast.Module;
import org.taipan.compiler.scope.ScopeTable;
import org.taipan.compiler.source.SourceFile;

/**
 * A module without errors that CPython's compiler would find.
 *
 * @param source the file
 * @param tree its syntax tree
 * @param scopes the scopes of the tree
 * @param postponedAnnotations whether annotations are not evaluated but kept as text (PEP 563)
 */
public record CheckedModule(
    SourceFile source, Module tree, ScopeTable scopes, boolean postponedAnnotations) {}
