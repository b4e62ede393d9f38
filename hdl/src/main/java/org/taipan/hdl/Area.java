package org.taipan.hdl;

/**
 * A named group of signals inside a module, such as a pipeline stage: usually an inner class whose
 * object is held in a field of the module. The names of its signals get the name of that field as
 * prefix ({@code decode_rs1}).
 */
public abstract class Area {
  /** For subclasses. */
  protected Area() {}
}
