/** The one table of instructions, CSRs, value tags and memory map, and what is made from it. */
package org.taipan.isa;
