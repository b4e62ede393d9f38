package org.taipan.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructionSetTest {
  @Test
  void theIsaStringDescribesTheSet() {
    for (InstructionSet set :
        List.of(
            InstructionSet.of(),
            InstructionSet.of(Extension.ZICOND),
            InstructionSet.rv64im(),
            InstructionSet.rv64im().with(Extension.ZBA, Extension.ZBB),
            InstructionSet.all())) {
      assertEquals(set.extensions(), InstructionSet.parse(set.toString()).extensions());
    }
  }

  @Test
  void moreExtensionsAreAddedToACopy() {
    InstructionSet base = InstructionSet.rv64im();
    assertEquals("RV64IM_Zicsr_Zifencei_Zba", base.with(Extension.ZBA).toString());
    assertEquals("RV64IM_Zicsr_Zifencei", base.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "RV32I, must begin with RV64I or RV64IM",
    "RV64IM_Zno, no extension 'Zno'",
    "RV64IM_M, no extension 'M'",
    "RV64IM_, no extension ''",
  })
  void unknownPartsAreErrors(String isa, String problem) {
    var e = assertThrows(IllegalArgumentException.class, () -> InstructionSet.parse(isa));
    assertEquals("instruction set '" + isa + "': " + problem, e.getMessage());
  }
}
