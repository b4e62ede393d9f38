// A stand-in for the processor with the ports of SimTop: it obeys a script of 64-bit words that it
// reads over AXI from boot_address + 64 KiB. The low byte of a word is the order, the rest of the word
// and the words behind it are its operands. Tests of the harness and of lockstep write such scripts.
module SimTop (
    input             clk,
    input             reset,
    input      [63:0] boot_address,
    input             interrupt,
    output reg        axi_ar_valid,
    input             axi_ar_ready,
    output reg [31:0] axi_ar_payload_addr,
    output reg [3:0]  axi_ar_payload_id,
    output reg [7:0]  axi_ar_payload_len,
    output reg [2:0]  axi_ar_payload_size,
    output reg [1:0]  axi_ar_payload_burst,
    input             axi_r_valid,
    output            axi_r_ready,
    input      [63:0] axi_r_payload_data,
    input      [3:0]  axi_r_payload_id,
    input      [1:0]  axi_r_payload_resp,
    input             axi_r_payload_last,
    output reg        axi_aw_valid,
    input             axi_aw_ready,
    output reg [31:0] axi_aw_payload_addr,
    output reg [3:0]  axi_aw_payload_id,
    output reg [7:0]  axi_aw_payload_len,
    output reg [2:0]  axi_aw_payload_size,
    output reg [1:0]  axi_aw_payload_burst,
    output reg        axi_w_valid,
    input             axi_w_ready,
    output reg [63:0] axi_w_payload_data,
    output reg [7:0]  axi_w_payload_strb,
    output reg        axi_w_payload_last,
    input             axi_b_valid,
    output            axi_b_ready,
    input      [3:0]  axi_b_payload_id,
    input      [1:0]  axi_b_payload_resp,
    output reg        console_valid,
    input             console_ready,
    output reg        console_payload_channel,
    output reg [7:0]  console_payload_data,
    input      [31:0] gpio_in,
    output reg [31:0] gpio_out,
    output reg [31:0] gpio_outputEnable,
    input             clean_request,
    output            clean_done,
    output reg        exit_valid,
    output reg [31:0] exit_code,
    output reg        retire_valid,
    output reg [63:0] retire_payload_pc,
    output reg [31:0] retire_payload_instruction,
    output reg [4:0]  retire_payload_rd,
    output reg [63:0] retire_payload_rdValue,
    output reg [63:0] retire_payload_memAddress,
    output reg [7:0]  retire_payload_memReadMask,
    output reg [7:0]  retire_payload_memWriteMask,
    output reg [63:0] retire_payload_memData,
    output reg        retire_payload_trap,
    output reg        retire_payload_interrupt,
    output reg [5:0]  retire_payload_cause,
    output reg [63:0] retire_payload_tval,
    output [31:0] events
);
    // It has no cache: nothing is to be cleaned.
    assign clean_done = clean_request;

    assign events = retire_valid ? 32'd0 : 32'h00010000;

    localparam [7:0] CONSOLE = 1,   // [15:8] byte, [16] channel
                     WRITE = 2,     // [15:8] beats-1, [23:16] strobe, [25:24] burst; address; data: each beat has one more
                     READ = 3,      // [15:8] beats-1, [17:16] burst, [20:18] size; address: a record per beat
                     RETIRE = 4,    // pc, rdValue, memAddress, memData, tval, {.., masks, rd, flags, cause, instruction}
                     EXIT = 5,      // [15:8] code
                     WAIT = 6,      // [63:8] cycles
                     PINS = 7,      // {enable, out}: a record with the input pins four cycles later
                     LINE = 8,      // waits for the interrupt line, then a record of an interrupt
                     HANG = 9,
                     BREAK = 10,    // fails an assertion
                     TWO = 11;      // addresses of two single reads with ids 1 and 2 at once: records as they come

    localparam [3:0] FETCH = 0, FETCHED = 1, DECODE = 2, SEND = 3, DATA = 4, ACK = 5, BEATS = 6, PAUSE = 7,
                     AWAIT = 8, STUCK = 9, ADDRESS = 10, ADDRESS2 = 11;

    reg [3:0]  state;
    reg [63:0] script;       // address of the next word
    reg [63:0] word [0:6];   // the order and its operands
    reg [2:0]  have, want;
    reg [55:0] count;
    reg [7:0]  beat;

    assign axi_r_ready = 1'b1;
    assign axi_b_ready = 1'b1;

    function [2:0] operands(input [7:0] order);
        case (order)
            WRITE, TWO: operands = 2;
            READ, PINS: operands = 1;
            RETIRE:     operands = 6;
            default:    operands = 0;
        endcase
    endfunction

    task read(input [31:0] address, input [3:0] id, input [7:0] length, input [2:0] size, input [1:0] burst);
        begin
            axi_ar_valid <= 1'b1;
            axi_ar_payload_addr <= address;
            axi_ar_payload_id <= id;
            axi_ar_payload_len <= length;
            axi_ar_payload_size <= size;
            axi_ar_payload_burst <= burst;
        end
    endtask

    task record(input [63:0] value, input [63:0] data, input is_interrupt);
        begin
            retire_valid <= 1'b1;
            retire_payload_pc <= script;
            retire_payload_instruction <= 32'h00000013;
            retire_payload_rd <= 5'd0;
            retire_payload_rdValue <= value;
            retire_payload_memAddress <= 64'd0;
            retire_payload_memReadMask <= 8'd0;
            retire_payload_memWriteMask <= 8'd0;
            retire_payload_memData <= data;
            retire_payload_trap <= is_interrupt;
            retire_payload_interrupt <= is_interrupt;
            retire_payload_cause <= 6'd11;
            retire_payload_tval <= 64'd0;
        end
    endtask

    always @(posedge clk) begin
        retire_valid <= 1'b0;
        exit_valid <= 1'b0;
        if (axi_ar_ready) axi_ar_valid <= 1'b0;
        if (axi_aw_ready) axi_aw_valid <= 1'b0;
        if (console_ready) console_valid <= 1'b0;
        case (state)
            FETCH: if (!axi_ar_valid) begin
                read(script[31:0], 4'd0, 8'd0, 3'd3, 2'd1);
                state <= FETCHED;
            end
            FETCHED: if (axi_r_valid) begin
                word[have] <= axi_r_payload_data;
                script <= script + 64'd8;
                have <= have + 3'd1;
                if (have == 3'd0) want <= operands(axi_r_payload_data[7:0]);
                state <= (have == 3'd0 ? operands(axi_r_payload_data[7:0]) : want) == have ? DECODE : FETCH;
            end
            DECODE: begin
                have <= 3'd0;
                beat <= 8'd0;
                state <= FETCH;
                case (word[0][7:0])
                    CONSOLE: begin
                        console_valid <= 1'b1;
                        console_payload_data <= word[0][15:8];
                        console_payload_channel <= word[0][16];
                        state <= SEND;
                    end
                    WRITE: begin
                        axi_aw_valid <= 1'b1;
                        axi_aw_payload_addr <= word[1][31:0];
                        axi_aw_payload_id <= 4'd3;
                        axi_aw_payload_len <= word[0][15:8];
                        axi_aw_payload_size <= 3'd3;
                        axi_aw_payload_burst <= word[0][25:24];
                        axi_w_valid <= 1'b1;
                        axi_w_payload_data <= word[2];
                        axi_w_payload_strb <= word[0][23:16];
                        axi_w_payload_last <= word[0][15:8] == 8'd0;
                        state <= DATA;
                    end
                    READ: begin
                        read(word[1][31:0], 4'd1, word[0][15:8], word[0][20:18], word[0][17:16]);
                        state <= BEATS;
                    end
                    TWO: begin
                        read(word[1][31:0], 4'd1, 8'd0, 3'd3, 2'd1);
                        state <= ADDRESS;
                    end
                    RETIRE: begin
                        retire_valid <= 1'b1;
                        retire_payload_pc <= word[1];
                        retire_payload_rdValue <= word[2];
                        retire_payload_memAddress <= word[3];
                        retire_payload_memData <= word[4];
                        retire_payload_tval <= word[5];
                        retire_payload_instruction <= word[6][31:0];
                        retire_payload_cause <= word[6][37:32];
                        retire_payload_trap <= word[6][38];
                        retire_payload_interrupt <= word[6][39];
                        retire_payload_rd <= word[6][44:40];
                        retire_payload_memReadMask <= word[6][55:48];
                        retire_payload_memWriteMask <= word[6][63:56];
                    end
                    EXIT: begin
                        exit_valid <= 1'b1;
                        exit_code <= {24'd0, word[0][15:8]};
                    end
                    WAIT, PINS: begin
                        count <= word[0][7:0] == PINS ? 56'd4 : word[0][63:8];
                        if (word[0][7:0] == PINS) begin
                            gpio_out <= word[1][31:0];
                            gpio_outputEnable <= word[1][63:32];
                        end
                        state <= PAUSE;
                    end
                    LINE: state <= AWAIT;
                    BREAK: begin
                        assert (interrupt) else $error("the stub breaks");
                        state <= STUCK;
                    end
                    default: state <= STUCK;
                endcase
            end
            SEND: if (console_ready) state <= FETCH;
            DATA: if (axi_w_ready) begin
                beat <= beat + 8'd1;
                axi_w_payload_data <= axi_w_payload_data + 64'd1;
                axi_w_payload_last <= beat + 8'd1 == word[0][15:8];
                if (axi_w_payload_last) begin
                    axi_w_valid <= 1'b0;
                    state <= ACK;
                end
            end
            ACK: if (axi_b_valid) begin
                record({62'd0, axi_b_payload_resp}, {60'd0, axi_b_payload_id}, 1'b0);
                state <= FETCH;
            end
            ADDRESS: if (axi_ar_ready) begin
                read(word[2][31:0], 4'd2, 8'd0, 3'd3, 2'd1);
                state <= ADDRESS2;
            end
            ADDRESS2: if (axi_r_valid) begin
                record({54'd0, axi_r_payload_resp, 4'd0, axi_r_payload_id}, axi_r_payload_data, 1'b0);
                beat <= beat + 8'd1;
                if (beat == 8'd1) state <= FETCH;
            end
            BEATS: if (axi_r_valid) begin
                record({53'd0, axi_r_payload_last, axi_r_payload_resp, 4'd0, axi_r_payload_id}, axi_r_payload_data, 1'b0);
                if (axi_r_payload_last) state <= FETCH;
            end
            PAUSE: begin
                count <= count - 56'd1;
                if (count == 56'd0) begin
                    if (word[0][7:0] == PINS) record({32'd0, gpio_in}, 64'd0, 1'b0);
                    state <= FETCH;
                end
            end
            AWAIT: if (interrupt) begin
                record(64'd0, 64'd0, 1'b1);
                state <= FETCH;
            end
            default: ;
        endcase
        if (reset) begin
            state <= FETCH;
            script <= boot_address + 64'h10000;
            have <= 3'd0;
            want <= 3'd0;
            beat <= 8'd0;
            axi_ar_valid <= 1'b0;
            axi_aw_valid <= 1'b0;
            axi_w_valid <= 1'b0;
            console_valid <= 1'b0;
            exit_valid <= 1'b0;
            retire_valid <= 1'b0;
            gpio_out <= 32'd0;
            gpio_outputEnable <= 32'd0;
        end
    end
endmodule
