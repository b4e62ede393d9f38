/** The core: pipeline stages, functional units, control and status registers, traps. */
package org.taipan.core;
