// AXI4 memory: 64-bit data, INCR and WRAP bursts, several outstanding transactions.
//
// Every cycle: drive() sets the memory's outputs while the clock is low, the circuit settles,
// sample() takes what is transferred at the coming rising edge.
//
// Responses of one id keep their order; with a latency that varies, ids overtake one another.
// A write changes memory when its response is given, the latest moment that AXI allows, so that a
// circuit that reads what it has not seen written is found out.
#pragma once
#include <algorithm>
#include <cstring>
#include <deque>
#include <stdexcept>
#include <vector>
#include "protocol.h"
#include "random.h"

class AxiMemory {
public:
    AxiMemory(const Settings& settings, uint8_t* dram)
        : settings(settings), dram(dram), random(settings.seed), written(settings.dramBytes >> 12) {}

    template <class Top> void drive(Top& top) {
        top.axi_ar_ready = reads.size() < OUTSTANDING && !random.chance(settings.stallPercent);
        top.axi_aw_ready = writes.size() < OUTSTANDING && !random.chance(settings.stallPercent);
        top.axi_w_ready = beats.size() < BEATS && !random.chance(settings.stallPercent);
        driveRead(top);
        driveResponse(top);
        cycle++;
    }

    template <class Top> void sample(Top& top) {
        if (top.axi_ar_valid && top.axi_ar_ready) {
            reads.push_back(burst(top.axi_ar_payload_addr, top.axi_ar_payload_id, top.axi_ar_payload_len,
                                  top.axi_ar_payload_size, top.axi_ar_payload_burst));
        }
        if (top.axi_aw_valid && top.axi_aw_ready) {
            writes.push_back(burst(top.axi_aw_payload_addr, top.axi_aw_payload_id, top.axi_aw_payload_len,
                                   top.axi_aw_payload_size, top.axi_aw_payload_burst));
        }
        if (top.axi_w_valid && top.axi_w_ready) {
            beats.push_back({top.axi_w_payload_data, top.axi_w_payload_strb, top.axi_w_payload_last != 0});
        }
        collectBeats();
        if (top.axi_r_valid && top.axi_r_ready) {
            reading = false;
            if (++current.beat > current.length) sending = false;
        }
        if (top.axi_b_valid && top.axi_b_ready) responding = false;
    }

    // Accesses to addresses from..to-1 are answered with an error from now on.
    void fail(uint64_t from, uint64_t to) { failing.push_back({from, to}); }

    // Whether every transaction has been answered.
    bool idle() const {
        return reads.empty() && writes.empty() && beats.empty() && !sending && !responding;
    }

    // Pages of 4096 bytes that the circuit has written.
    const std::vector<uint8_t>& writtenPages() const { return written; }

private:
    struct Beat {
        uint64_t data;
        uint8_t strobe;
        bool last;
    };

    struct Range {
        uint64_t from, to;
    };

    struct Burst {
        uint32_t address;
        uint32_t size;    // bytes of a beat
        uint32_t length;  // beats less one
        uint32_t kind;
        uint8_t id;
        uint64_t due;     // cycle of the first response
        uint32_t beat;
        std::vector<Beat> data;
    };

    static constexpr size_t OUTSTANDING = 16;
    static constexpr size_t BEATS = 32;
    static constexpr uint32_t INCR = 1, WRAP = 2;
    static constexpr uint8_t OKAY = 0, SLVERR = 2, DECERR = 3;

    Burst burst(uint32_t address, uint8_t id, uint32_t length, uint32_t size, uint32_t kind) {
        Burst b{address, 1u << size, length, kind, id, cycle + latency(), 0, {}};
        if (size > 3) throw std::runtime_error("AXI: a beat of more than 8 bytes");
        if (kind != INCR && kind != WRAP) throw std::runtime_error("AXI: a burst that is neither INCR nor WRAP");
        if (kind == WRAP && ((length & (length + 1)) != 0 || length == 0 || length > 15 || address % b.size != 0)) {
            throw std::runtime_error("AXI: a WRAP burst of a length or start that AXI does not allow");
        }
        uint64_t bytes = static_cast<uint64_t>(b.size) * (length + 1);
        if (kind == INCR && (address & 4095) / b.size * b.size + bytes > 4096) {
            throw std::runtime_error("AXI: a burst across a 4096-byte boundary");
        }
        return b;
    }

    uint64_t latency() {
        return settings.minLatency + random.below(settings.maxLatency - settings.minLatency + 1) - 1;
    }

    static uint32_t beatAddress(const Burst& b) {
        uint32_t aligned = b.address & ~(b.size - 1);
        uint32_t next = b.beat == 0 ? b.address : aligned + b.beat * b.size;
        if (b.kind != WRAP) return next;
        uint32_t window = b.size * (b.length + 1);
        return (b.address & ~(window - 1)) | (next & (window - 1));
    }

    bool inDram(uint32_t address) const { return address - settings.dramBase < settings.dramBytes; }

    // What a beat at an address is answered with.
    uint8_t response(uint32_t address) const {
        if (!inDram(address)) return DECERR;
        for (const Range& range : failing) {
            if (address >= range.from && address < range.to) return SLVERR;
        }
        return OKAY;
    }

    // Index of a burst that may be answered: due, and the oldest of its id; -1 if there is none.
    template <class Usable> int ready(const std::deque<Burst>& queue, Usable usable) {
        for (size_t i = 0; i < queue.size(); i++) {
            auto same = [&](const Burst& b) { return b.id == queue[i].id; };
            if (queue[i].due <= cycle && usable(queue[i]) && std::none_of(queue.begin(), queue.begin() + i, same)) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }

    template <class Top> void driveRead(Top& top) {
        if (!sending) {
            int next = ready(reads, [](const Burst&) { return true; });
            if (next >= 0) {
                current = reads[next];
                reads.erase(reads.begin() + next);
                sending = true;
            }
        }
        if (sending && !reading && !random.chance(settings.stallPercent)) {
            uint32_t address = beatAddress(current);
            reading = true;
            top.axi_r_payload_id = current.id;
            top.axi_r_payload_last = current.beat == current.length;
            top.axi_r_payload_resp = response(address);
            top.axi_r_payload_data = 0;
            if (response(address) == OKAY) {
                memcpy(&top.axi_r_payload_data, dram + ((address - settings.dramBase) & ~7ULL), 8);
            }
        }
        top.axi_r_valid = reading;
    }

    template <class Top> void driveResponse(Top& top) {
        if (!responding && !random.chance(settings.stallPercent)) {
            int next = ready(writes, [](const Burst& b) { return b.data.size() == b.length + 1; });
            if (next >= 0) {
                top.axi_b_payload_id = writes[next].id;
                top.axi_b_payload_resp = apply(writes[next]);
                writes.erase(writes.begin() + next);
                responding = true;
            }
        }
        top.axi_b_valid = responding;
    }

    // Gives data beats to the write bursts, in the order of their addresses.
    void collectBeats() {
        for (Burst& b : writes) {
            while (b.data.size() <= b.length && !beats.empty()) {
                b.data.push_back(beats.front());
                beats.pop_front();
                if (b.data.back().last != (b.data.size() == b.length + 1)) {
                    throw std::runtime_error("AXI: w_last is not on the last beat of its burst");
                }
            }
        }
    }

    uint8_t apply(Burst& b) {
        uint8_t worst = OKAY;
        for (const Beat& beat : b.data) {
            uint32_t address = beatAddress(b);
            b.beat++;
            if (response(address) != OKAY) {
                worst = std::max(worst, response(address));
                continue;
            }
            uint64_t offset = (address - settings.dramBase) & ~7ULL;
            const uint8_t* bytes = reinterpret_cast<const uint8_t*>(&beat.data);
            for (int i = 0; i < 8; i++) {
                if (beat.strobe >> i & 1) dram[offset + i] = bytes[i];
            }
            if (beat.strobe) written[offset >> 12] = 1;
        }
        return worst;
    }

    const Settings& settings;
    uint8_t* dram;
    Random random;
    std::vector<uint8_t> written;
    std::vector<Range> failing;
    std::deque<Burst> reads, writes;
    std::deque<Beat> beats;
    Burst current{};
    bool sending = false;     // `current` has beats left
    bool reading = false;     // a beat stands on r, not yet taken
    bool responding = false;  // a response stands on b, not yet taken
    uint64_t cycle = 0;
};
