// Data shared with Java: org.taipan.testbench.verilator.Layouts mirrors it, field by field.
#pragma once
#include <cstdint>

// Settings of one simulation; fixed when it is opened.
struct Settings {
    uint64_t dramBase;
    uint64_t dramBytes;
    uint64_t bootAddress;
    uint64_t exitAddress;    // a store here ends the program
    uint64_t tohostAddress;  // a nonzero store here ends a bare-metal program; 0 = none
    uint64_t hangCycles;     // cycles without a retirement that count as a hang
    uint64_t maxInstructions;
    uint64_t seed;
    uint64_t (*host)(uint64_t address, int write, uint64_t data);  // an access to the host link
    uint32_t minLatency;
    uint32_t maxLatency;
    uint32_t stallPercent;
    uint32_t gpioLoopback;
};

// One retirement, or one trap entry.
struct Record {
    uint64_t pc;
    uint64_t rdValue;
    uint64_t memAddress;
    uint64_t memData;
    uint64_t tval;
    uint64_t cycle;
    uint32_t instruction;
    uint8_t rd;
    uint8_t memReadMask;
    uint8_t memWriteMask;
    uint8_t flags;  // bit 0 = trap, bit 1 = interrupt
    uint8_t cause;
    uint8_t unused[7];
};
static_assert(sizeof(Record) == 64, "one cache line");

// Why run() came back.
enum Reason : uint32_t {
    REASON_CYCLES = 0,        // the cycles asked for have passed
    REASON_FULL = 1,          // no room for more records or console bytes
    REASON_ENDED = 2,         // the program ended and memory is quiet
    REASON_HANG = 3,          // no retirement for hangCycles
    REASON_TRAP_LOOP = 4,     // the trap handler itself cannot be executed
    REASON_INSTRUCTIONS = 5,  // maxInstructions have retired
    REASON_ERROR = 6          // the circuit stopped the simulation or broke a protocol: see message
};

// How the program ended.
enum Ending : uint32_t { ENDING_NONE = 0, ENDING_EXIT = 1, ENDING_TOHOST = 2 };

constexpr uint32_t EVENTS = 32;
constexpr uint32_t RECORDS = 16384;
constexpr uint32_t CONSOLE_BYTES = 65536;
constexpr uint32_t MESSAGE_BYTES = 1024;

// What Java reads after run(). Counts are frozen by the record that ends the program.
struct Status {
    uint64_t cycle;         // cycles since the end of reset
    uint64_t cycles;        // of them, up to the program's end
    uint64_t instructions;
    uint64_t loads;
    uint64_t stores;
    uint64_t traps;
    uint64_t interrupts;
    uint64_t lastPc;        // pc of the last record
    uint64_t events[EVENTS];  // cycles in which each event happened, by its number
    uint32_t ending;
    uint32_t exitCode;
    uint32_t records;       // valid entries of `record`, cleared by run()
    uint32_t consoleBytes;  // valid entries of `console`, cleared by run()
    char message[MESSAGE_BYTES];
    uint16_t console[CONSOLE_BYTES];  // channel << 8 | byte
    Record record[RECORDS];
};
