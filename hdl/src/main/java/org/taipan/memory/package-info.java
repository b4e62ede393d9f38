/** The way from the core to memory: buses, AXI4 and the instruction buffer. */
package org.taipan.memory;
