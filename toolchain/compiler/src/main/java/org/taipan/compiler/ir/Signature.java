package org.taipan.compiler.ir;

import static org.taipan.compiler.ir.Type.VALUE;
import static org.taipan.compiler.ir.Type.WORD;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The argument types that an operation demands. */
final class Signature {
  private Signature() {}

  /** The types, or nothing if the operation leaves them free (phi, store, global, reinterpret). */
  static Optional<List<Type>> of(Instruction i) {
    int count = i.arguments().size();
    return switch (i.operation()) {
      case Operation.Word _,
          Operation.Constant _,
          Operation.Static _,
          Operation.Parameter _,
          Operation.GetGlobal _,
          Operation.GetVariable _,
          Operation.ReadCsr _,
          Operation.ReturnAddress _,
          Operation.EntryStack _,
          Operation.LinkAddress _ ->
          Optional.of(List.of());
      case Operation.WordBinary _ -> Optional.of(List.of(WORD, WORD));
      case Operation.Load _, Operation.ZeroBlock _, Operation.TagInt _, Operation.MakeBool _ ->
          Optional.of(List.of(WORD));
      case Operation.SetVariable _,
          Operation.UntagInt _,
          Operation.IntToWord _,
          Operation.IsType _,
          Operation.CheckBound _,
          Operation.AssumeBound _,
          Operation.Yield _,
          Operation.Resume _,
          Operation.LoadField _,
          Operation.Unary _,
          Operation.GetAttribute _,
          Operation.CheckMethod _,
          Operation.Truth _ ->
          Optional.of(List.of(VALUE));
      case Operation.Binary _,
          Operation.Compare _,
          Operation.CompareTruth _,
          Operation.StoreField _,
          Operation.GetItem _ ->
          Optional.of(List.of(VALUE, VALUE));
      case Operation.SetItem _ -> Optional.of(List.of(VALUE, VALUE, VALUE));
      case Operation.IterationItem _ -> Optional.of(List.of(VALUE, WORD));
      case Operation.Call(Callee callee) -> Optional.of(callee.parameters());
      case Operation.SetAttribute _ -> Optional.of(List.of(VALUE, VALUE));
      case Operation.CallValue _, Operation.CallMethod _, Operation.StackItems _ ->
          Optional.of(Collections.nCopies(count, VALUE));
      case Operation.SetGlobal(GlobalSlot slot) -> Optional.of(List.of(slot.type()));
      case Operation.Phi _, Operation.Store _, Operation.Reinterpret _, Operation.CallCode _ ->
          Optional.empty();
    };
  }
}
