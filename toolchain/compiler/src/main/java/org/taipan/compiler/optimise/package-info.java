/** Optimisations on IR: each phase takes a verified function and leaves one. */
package org.taipan.compiler.optimise;
