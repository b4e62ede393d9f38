// Simulation of one SimTop: clock, memory, console, pins, interrupts, and the retirement records.
// A library of C functions for Java; every simulation is an object of its own.
#include <sys/mman.h>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>
#include "VSimTop.h"
#include "axi_memory.h"
#include "host_link.h"
#include "protocol.h"
#include "random.h"
#include "verilated.h"
#if VM_TRACE_FST
#include "verilated_fst_c.h"
#endif
#if VM_COVERAGE
#include <mutex>
#include "VSimTop___024root.h"
#include "VSimTop__Syms.h"
#include "verilated_cov.h"
#endif

#define EXPORT extern "C" __attribute__((visibility("default")))

// Text that the circuit printed since the simulation on this thread was entered.
static thread_local std::string printed;

extern "C" int taipan_printf(const char* format, ...) {
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (printed.size() < MESSAGE_BYTES) printed += line;
    return length;
}

[[noreturn]] static void stop(const char* what, const char* file, int line) {
    throw std::runtime_error(printed + what + " in " + file + ":" + std::to_string(line));
}

// $finish, $stop and failing assertions of the circuit end up here (VL_USER_FINISH and the like).
void vl_finish(const char* file, int line, const char*) VL_MT_UNSAFE { stop("$finish", file, line); }
void vl_stop(const char* file, int line, const char*) VL_MT_UNSAFE { stop("$stop", file, line); }
void vl_fatal(const char* file, int line, const char*, const char* message) VL_MT_UNSAFE { stop(message, file, line); }

namespace {

constexpr int RESET_CYCLES = 8;
constexpr uint64_t QUIET_CYCLES = 32;    // memory idle for so long = nothing in flight any more
constexpr uint64_t DRAIN_CYCLES = 4096;  // at most, after the program's end
constexpr uint64_t CLEAN_CYCLES = 1 << 20;  // at most, to write all that caches hold to memory

// The port `interrupt`: Verilator 5.006 takes the name for a C++ word and prefixes it, others do not.
template <class Top> auto interruptPort(Top& top, int) -> decltype((top.interrupt)) { return top.interrupt; }
template <class Top> auto interruptPort(Top& top, long) -> decltype((top.__SYM__interrupt)) {
    return top.__SYM__interrupt;
}

// No debugger is there. Circuits without a debug port have nothing to drive.
template <class Top> auto leaveDebugger(Top& top, int) -> decltype((void)top.debug_aw_valid) {
    top.debug_aw_valid = top.debug_w_valid = top.debug_ar_valid = 0;
    top.debug_b_ready = top.debug_r_ready = 1;
}
template <class Top> void leaveDebugger(Top&, long) {}

struct Pulse {
    uint64_t from, to;
};

// Whether what caches hold is on its way to memory, once the program has ended.
enum class Cleaning { NO, ASKED, DONE };

#if VM_COVERAGE
// Coverage counts of the simulations that have ended.
class Coverage {
public:
    void add(VSimTop& top) {
        std::lock_guard<std::mutex> lock(mutex);
        auto& counts = top.rootp->vlSymsp->__Vcoverage;
        size_t size = sizeof counts / sizeof counts[0];
        totals.resize(size);
        for (size_t i = 0; i < size; i++) totals[i] += counts[i];
    }

    void write(const char* path) {
        std::lock_guard<std::mutex> lock(mutex);
        VerilatedContext context;
        VSimTop top(&context, "SimTop");
        auto& counts = top.rootp->vlSymsp->__Vcoverage;
        for (size_t i = 0; i < totals.size(); i++) {
            counts[i] = static_cast<uint32_t>(totals[i] < UINT32_MAX ? totals[i] : UINT32_MAX);
        }
        context.coveragep()->write(path);
        Verilated::threadContextp(nullptr);
    }

private:
    std::mutex mutex;
    std::vector<uint64_t> totals;
};

Coverage coverage;
#endif

class Simulation {
public:
    explicit Simulation(const Settings& given)
        : settings(given), dram(allocate(given.dramBytes)), memory(settings, dram), host(settings), random(given.seed + 1),
          status(new Status()) {
        context.threads(1);
        context.randReset(2);
        context.randSeed(static_cast<int>(given.seed & 0x7fffffff) | 1);
        context.assertOn(false);
#if VM_TRACE_FST
        context.traceEverOn(true);
#endif
        top.reset(new VSimTop(&context, "SimTop"));
        reset();
    }

    ~Simulation() {
        enter();
#if VM_TRACE_FST
        if (trace) trace->close();
#endif
        top->final();
#if VM_COVERAGE
        coverage.add(*top);
#endif
        top.reset();
        Verilated::threadContextp(nullptr);
        munmap(dram, settings.dramBytes);
    }

    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    Reason run(uint64_t cycles, bool recording) {
        enter();
        status->records = 0;
        status->consoleBytes = 0;
        uint64_t until = status->cycle + cycles < status->cycle ? UINT64_MAX : status->cycle + cycles;
        while (status->cycle < until) {
            step(recording);
            if (ended()) {
                if (drained()) return REASON_ENDED;
            } else {
                if (trapLoop) return REASON_TRAP_LOOP;
                if (status->instructions >= settings.maxInstructions) return REASON_INSTRUCTIONS;
                if (status->cycle - lastRetirement > settings.hangCycles) return REASON_HANG;
            }
            if (status->records == RECORDS || status->consoleBytes == CONSOLE_BYTES) return REASON_FULL;
        }
        return REASON_CYCLES;
    }

    void interrupt(uint64_t from, uint64_t to) { pulses.push_back({from, to}); }

    void fail(uint64_t from, uint64_t to) { memory.fail(from, to); }

    bool startTrace(const char* path) {
#if VM_TRACE_FST
        trace.reset(new VerilatedFstC);
        top->trace(trace.get(), 99);
        trace->open(path);
        return trace->isOpen();
#else
        (void)path;
        return false;
#endif
    }

    uint8_t* dramBytes() { return dram; }
    Status* results() { return status.get(); }
    const std::vector<uint8_t>& writtenPages() const { return memory.writtenPages(); }

private:
    // Verilator's library finds the context of what it works on through the thread.
    void enter() {
        Verilated::threadContextp(&context);
        printed.clear();
    }

    static uint8_t* allocate(uint64_t bytes) {
        void* at = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (at == MAP_FAILED) throw std::runtime_error("cannot allocate the simulated DRAM");
        return static_cast<uint8_t*>(at);
    }

    // Assertions are off until the registers have their reset values.
    void reset() {
        top->reset = 1;
        top->boot_address = settings.bootAddress;
        top->axi_ar_ready = top->axi_aw_ready = top->axi_w_ready = top->console_ready = 0;
        top->axi_r_valid = top->axi_b_valid = interruptPort(*top, 0) = 0;
        top->clean_request = 0;
        top->gpio_in = 0;
        host.drive(*top, 0);
        leaveDebugger(*top, 0);
        for (int i = 0; i < RESET_CYCLES; i++) {
            top->clk = 0;
            top->eval();
            top->clk = 1;
            top->eval();
        }
        top->reset = 0;
        context.assertOn(true);
    }

    // One clock cycle: inputs change while the clock is low, outputs are taken just before it rises.
    void step(bool recording) {
        top->clk = 0;
        memory.drive(*top);
        host.drive(*top, 0);
        top->console_ready = !random.chance(settings.stallPercent);
        top->gpio_in = settings.gpioLoopback ? pins : 0;
        interruptPort(*top, 0) = interruptLine();
        top->clean_request = cleaning == Cleaning::ASKED;
        top->eval();
        dump();
        memory.sample(*top);
        host.sample(*top, 0);
        if (top->console_valid && top->console_ready) {
            status->console[status->consoleBytes++] =
                static_cast<uint16_t>(top->console_payload_channel << 8 | top->console_payload_data);
        }
        if (!endRecord) countEvents();
        if (top->retire_valid) retire(recording);
        if (top->exit_valid) {
            exitPulse = true;
            exitCode = top->exit_code & 0xff;
        }
        if (cleaning == Cleaning::ASKED && top->clean_done) cleaning = Cleaning::DONE;
        pins = top->gpio_out & top->gpio_outputEnable;
        top->clk = 1;
        top->eval();
        dump();
        status->cycle++;
    }

    void dump() {
#if VM_TRACE_FST
        if (trace) trace->dump(context.time());
        context.timeInc(5);
#endif
    }

    bool interruptLine() {
        for (const Pulse& p : pulses) {
            if (status->cycle >= p.from && status->cycle < p.to) return true;
        }
        return false;
    }

    void retire(bool recording) {
        bool trap = top->retire_payload_trap;
        bool interrupt = top->retire_payload_interrupt;
        uint64_t pc = top->retire_payload_pc;
        trapLoop = trap && !interrupt && lastWasTrap && pc == status->lastPc;
        lastWasTrap = trap && !interrupt;
        lastRetirement = status->cycle;
        status->lastPc = pc;
        if (!endRecord) {
            count(trap, interrupt);
            if (!trap) checkEnding();
        }
        if (!recording) return;
        Record& r = status->record[status->records++];
        r.pc = pc;
        r.rdValue = top->retire_payload_rdValue;
        r.memAddress = top->retire_payload_memAddress;
        r.memData = top->retire_payload_memData;
        r.tval = top->retire_payload_tval;
        r.cycle = status->cycle;
        r.instruction = top->retire_payload_instruction;
        r.rd = top->retire_payload_rd;
        r.memReadMask = top->retire_payload_memReadMask;
        r.memWriteMask = top->retire_payload_memWriteMask;
        r.flags = static_cast<uint8_t>(trap | interrupt << 1);
        r.cause = top->retire_payload_cause;
    }

    void count(bool trap, bool interrupt) {
        status->cycles = status->cycle + 1;
        status->instructions += !trap;
        status->interrupts += trap && interrupt;
        status->traps += trap && !interrupt;
        status->loads += top->retire_payload_memReadMask != 0;
        status->stores += top->retire_payload_memWriteMask != 0;
    }

    void countEvents() {
        for (uint32_t left = top->events; left != 0; left &= left - 1) status->events[__builtin_ctz(left)]++;
    }

    void checkEnding() {
        if (top->retire_payload_memWriteMask == 0) return;
        uint64_t address = top->retire_payload_memAddress;
        uint64_t data = top->retire_payload_memData;
        if (address == settings.exitAddress) {
            endRecord = true;
            status->ending = ENDING_EXIT;
            status->exitCode = data & 0xff;
        } else if (address == settings.tohostAddress && settings.tohostAddress != 0 && data != 0) {
            endRecord = true;
            status->ending = ENDING_TOHOST;
            status->exitCode = static_cast<uint32_t>(data >> 1);
        }
    }

    bool ended() const { return endRecord || exitPulse; }

    // After the program's end: whether nothing is in flight any more, and memory holds what caches
    // held. The exit device's pulse and the record of the store that caused it must both have come,
    // with one code.
    bool drained() {
        draining++;
        if (cleaning == Cleaning::ASKED) {
            if (draining == CLEAN_CYCLES) throw std::runtime_error("clean_request is not answered");
            return false;
        }
        quiet = memory.idle() && !top->console_valid ? quiet + 1 : 0;
        if (quiet < QUIET_CYCLES && draining < DRAIN_CYCLES) return false;
        if (cleaning == Cleaning::NO) {
            cleaning = Cleaning::ASKED;
            quiet = draining = 0;
            return false;
        }
        if (exitPulse != (status->ending == ENDING_EXIT)) {
            throw std::runtime_error(exitPulse ? "exit_valid without a retired store to the exit register"
                                               : "a store to the exit register retired without exit_valid");
        }
        if (exitPulse && exitCode != status->exitCode) {
            throw std::runtime_error("exit_code " + std::to_string(exitCode) + " differs from the stored " +
                                     std::to_string(status->exitCode));
        }
        return true;
    }

    const Settings settings;
    VerilatedContext context;
    std::unique_ptr<VSimTop> top;
    uint8_t* dram;
    AxiMemory memory;
    HostLink host;
    Random random;
    std::unique_ptr<Status> status;
    std::vector<Pulse> pulses;
#if VM_TRACE_FST
    std::unique_ptr<VerilatedFstC> trace;
#endif
    uint32_t pins = 0;
    uint64_t lastRetirement = 0;
    bool lastWasTrap = false;
    bool trapLoop = false;
    bool endRecord = false;
    bool exitPulse = false;
    uint32_t exitCode = 0;
    uint64_t quiet = 0;
    uint64_t draining = 0;
    Cleaning cleaning = Cleaning::NO;
};

}  // namespace

// The library's functions. None lets an exception out.

// For Java to check that it sees the same structures.
EXPORT uint64_t taipan_layout() { return sizeof(Settings) << 32 | sizeof(Status); }

EXPORT Simulation* taipan_open(const Settings* settings, char* message) {
    printed.clear();
    try {
        return new Simulation(*settings);
    } catch (const std::exception& e) {
        snprintf(message, MESSAGE_BYTES, "%s", e.what());
        return nullptr;
    }
}

EXPORT void taipan_close(Simulation* simulation) { delete simulation; }

EXPORT uint8_t* taipan_dram(Simulation* simulation) { return simulation->dramBytes(); }

EXPORT Status* taipan_status(Simulation* simulation) { return simulation->results(); }

EXPORT const uint8_t* taipan_written(Simulation* simulation) { return simulation->writtenPages().data(); }

EXPORT void taipan_interrupt(Simulation* simulation, uint64_t from, uint64_t to) { simulation->interrupt(from, to); }

EXPORT void taipan_fail(Simulation* simulation, uint64_t from, uint64_t to) { simulation->fail(from, to); }

EXPORT int taipan_trace(Simulation* simulation, const char* path) { return simulation->startTrace(path); }

EXPORT void taipan_coverage(const char* path) {
#if VM_COVERAGE
    coverage.write(path);
#else
    (void)path;
#endif
}

EXPORT uint32_t taipan_run(Simulation* simulation, uint64_t cycles, int recording) {
    try {
        return simulation->run(cycles, recording != 0);
    } catch (const std::exception& e) {
        snprintf(simulation->results()->message, MESSAGE_BYTES, "%s", e.what());
        return REASON_ERROR;
    }
}
