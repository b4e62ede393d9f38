package org.taipan.core;

import static org.taipan.isa.Op.FADD_D;
import static org.taipan.isa.Op.FCLASS_D;
import static org.taipan.isa.Op.FCVT_D_L;
import static org.taipan.isa.Op.FCVT_D_LU;
import static org.taipan.isa.Op.FCVT_D_W;
import static org.taipan.isa.Op.FCVT_D_WU;
import static org.taipan.isa.Op.FCVT_LU_D;
import static org.taipan.isa.Op.FCVT_L_D;
import static org.taipan.isa.Op.FCVT_WU_D;
import static org.taipan.isa.Op.FCVT_W_D;
import static org.taipan.isa.Op.FDIV_D;
import static org.taipan.isa.Op.FEQ_D;
import static org.taipan.isa.Op.FLE_D;
import static org.taipan.isa.Op.FLT_D;
import static org.taipan.isa.Op.FMADD_D;
import static org.taipan.isa.Op.FMAX_D;
import static org.taipan.isa.Op.FMIN_D;
import static org.taipan.isa.Op.FMSUB_D;
import static org.taipan.isa.Op.FMUL_D;
import static org.taipan.isa.Op.FNMADD_D;
import static org.taipan.isa.Op.FNMSUB_D;
import static org.taipan.isa.Op.FSGNJN_D;
import static org.taipan.isa.Op.FSGNJX_D;
import static org.taipan.isa.Op.FSGNJ_D;
import static org.taipan.isa.Op.FSQRT_D;
import static org.taipan.isa.Op.FSUB_D;

import org.taipan.core.fpu.FloatControl;
import org.taipan.hdl.Bool;
import org.taipan.isa.Extension;
import org.taipan.isa.Operand;

/** The floating-point part of the {@link Decoder}. */
final class FloatDecoder {
  private final OpMatcher is;

  FloatDecoder(OpMatcher is) {
    this.is = is;
  }

  /** An instruction of the floating-point unit. */
  Bool floating() {
    return is.any(op -> op.extension() == Extension.ZDINX);
  }

  /** An instruction with a rounding mode. */
  Bool rounds() {
    return is.any(op -> op.has(Operand.RM));
  }

  /** The multiplier is 1 for these; right is to be zero. */
  Bool adds() {
    return is.any(FADD_D, FSUB_D);
  }

  void addend(AddendSource source) {
    source.rs1.set(
        is.any(FCVT_W_D, FCVT_WU_D, FCVT_L_D, FCVT_LU_D)
            .or(is.any(FCVT_D_W, FCVT_D_WU, FCVT_D_L, FCVT_D_LU)));
    source.rs2.set(adds());
    source.rs3.set(is.any(op -> op.has(Operand.RS3)));
  }

  void control(FloatControl c) {
    c.multiplyAdd.set(is.any(FADD_D, FSUB_D, FMUL_D, FMADD_D, FMSUB_D, FNMSUB_D, FNMADD_D));
    c.one.set(adds());
    c.withoutAddend.set(is.any(FMUL_D));
    c.negateProduct.set(is.any(FNMSUB_D, FNMADD_D));
    c.negateAddend.set(is.any(FSUB_D, FMSUB_D, FNMADD_D));
    c.divide.set(is.any(FDIV_D));
    c.root.set(is.any(FSQRT_D));
    c.toInteger.set(is.any(FCVT_W_D, FCVT_WU_D, FCVT_L_D, FCVT_LU_D));
    c.fromInteger.set(is.any(FCVT_D_W, FCVT_D_WU, FCVT_D_L, FCVT_D_LU));
    c.word.set(is.any(FCVT_W_D, FCVT_WU_D, FCVT_D_W, FCVT_D_WU));
    c.withoutSign.set(is.any(FCVT_WU_D, FCVT_LU_D, FCVT_D_WU, FCVT_D_LU));
    c.equal.set(is.any(FEQ_D, FLE_D));
    c.less.set(is.any(FLT_D, FLE_D));
    c.minimum.set(is.any(FMIN_D));
    c.maximum.set(is.any(FMAX_D));
    c.copySign.set(is.any(FSGNJ_D));
    c.invertSign.set(is.any(FSGNJN_D));
    c.multiplySign.set(is.any(FSGNJX_D));
    c.classify.set(is.any(FCLASS_D));
  }
}
