/** Tops, peripherals, configurations and the generator of Verilog. */
package org.taipan.soc;
