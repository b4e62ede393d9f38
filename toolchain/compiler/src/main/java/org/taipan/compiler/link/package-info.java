/** From code units to an ELF file: layout, static objects, traceback tables, DWARF. */
package org.taipan.compiler.link;
