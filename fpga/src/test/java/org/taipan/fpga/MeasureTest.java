package org.taipan.fpga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {
  @TempDir private Path folder;

  private Measurement synthesize(String verilog) throws IOException {
    Files.writeString(folder.resolve("top.v"), verilog);
    return new Measure(YosysTool.onPath(), folder, List.of("top.v"), "top").flat();
  }

  @Test
  void flipFlopsAndMultipliersAreCounted() throws IOException {
    Measurement measured =
        synthesize(
            """
            module top(input clk, input [15:0] a, b, output reg [31:0] p, output reg q);
              always @(posedge clk) begin
                p <= $signed(a) * $signed(b);
                q <= ^a;
              end
            endmodule
            """);
    Resources resources = measured.total();
    assertEquals(1, resources.dsp());
    assertTrue(resources.ff() >= 1 && resources.ff() <= 33, resources.toString());
    assertTrue(resources.lut() >= 3 && resources.lut() <= 8, resources.toString());
    assertEquals(List.of(), measured.faults());
  }

  @Test
  void blockRamIsCounted() throws IOException {
    Measurement measured =
        synthesize(
            """
            module top(input clk, we, input [9:0] a, input [31:0] d, output reg [31:0] q);
              reg [31:0] memory [0:1023];
              always @(posedge clk) begin
                if (we) memory[a] <= d;
                q <= memory[a];
              end
            endmodule
            """);
    assertEquals(1.0, measured.total().bram36());
  }

  @Test
  void aLatchIsFound() throws IOException {
    Measurement measured =
        synthesize(
            """
            module top(input enable, input d, output reg q);
              always @(*) if (enable) q = d;
            endmodule
            """);
    assertEquals(List.of("latches of type LDCE"), measured.faults());
  }

  @Test
  void aLoopThroughAnAdderIsFound() throws IOException {
    Measurement measured =
        synthesize(
            """
            module top(input [7:0] a, input s, output [7:0] q);
              wire [7:0] x = s ? q : a;
              assign q = x + 8'd3;
            endmodule
            """);
    assertTrue(measured.faults().getFirst().contains("logic loop"), measured.toString());
  }

  @Test
  void aLoopThroughGatesIsFound() throws IOException {
    Measurement measured =
        synthesize(
            """
            module top(input a, b, output q);
              assign q = ~(a & ~(b & q));
            endmodule
            """);
    assertTrue(measured.faults().getFirst().contains("logic loop"), measured.toString());
  }

  @Test
  void anErrorInTheVerilogIsNamed() {
    SynthesisException error =
        assertThrows(SynthesisException.class, () -> synthesize("module top(input a; endmodule"));
    assertTrue(error.getMessage().contains("top.v:1"), error.getMessage());
  }
}
