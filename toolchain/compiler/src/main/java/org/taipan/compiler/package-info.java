/** The Python compiler: source text to ELF64. */
package org.taipan.compiler;
