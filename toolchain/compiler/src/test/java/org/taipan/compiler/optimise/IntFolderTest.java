package org.taipan.compiler.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.compiler.ast.Operator;

class IntFolderTest {
  @ParameterizedTest
  @CsvSource({
    "ADD, 2, 3, 5",
    "FLOOR_DIV, -7, 2, -4",
    "FLOOR_DIV, 7, -2, -4",
    "MOD, -7, 3, 2",
    "MOD, 7, -3, -2",
    "R_SHIFT, -5, 1, -3",
    "R_SHIFT, -5, 200, -1",
    "L_SHIFT, -5, 3, -40",
    "POW, -3, 3, -27",
    "POW, 0, 0, 1",
    "POW, 2, 46, 70368744177664",
    "BIT_XOR, -1, 5, -6"
  })
  void foldsAsPythonComputes(Operator operator, long a, long b, long expected) {
    assertEquals(OptionalLong.of(expected), IntFolder.fold(operator, a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "FLOOR_DIV, 1, 0",
    "MOD, 1, 0",
    "L_SHIFT, 1, -1",
    "R_SHIFT, 1, -1",
    "POW, 2, -1",
    "L_SHIFT, 1, 47",
    "POW, 2, 47",
    "MULT, 16777216, 16777216",
    "DIV, 4, 2"
  })
  void leavesWhatRaisesOrDoesNotFit(Operator operator, long a, long b) {
    assertTrue(IntFolder.fold(operator, a, b).isEmpty());
  }

  @Test
  void foldsUpToTheLastSmallInt() {
    long last = (1L << 47) - 1;
    assertEquals(OptionalLong.of(last), IntFolder.fold(Operator.ADD, last - 1, 1));
    assertTrue(IntFolder.fold(Operator.ADD, last, 1).isEmpty());
  }
}
