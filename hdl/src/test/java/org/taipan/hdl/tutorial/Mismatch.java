package org.taipan.hdl.tutorial;

import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/** A circuit with a mistake. */
final class Mismatch extends Module {
  final UInt wide = in(uint(8));
  final UInt narrow = out(uint(4));

  Mismatch() {
    narrow.set(wide);
  }
}
