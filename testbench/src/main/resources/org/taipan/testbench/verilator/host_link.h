// The host link. Circuits without one have nothing to drive. An access waits for a cycle: the host
// acts when it is seen, and the circuit is answered in the cycle behind.
#pragma once
#include "protocol.h"

class HostLink {
public:
    explicit HostLink(const Settings& settings) : settings(settings) {}

    template <class Top> auto drive(Top& top, int) -> decltype((void)top.host_command_valid) {
        top.host_command_ready = answered;
        top.host_word = word;
    }
    template <class Top> void drive(Top&, long) {}

    template <class Top> auto sample(Top& top, int) -> decltype((void)top.host_command_valid) {
        if (!top.host_command_valid || answered) {
            answered = false;
            return;
        }
        bool write = top.host_command_payload_write;
        uint8_t mask = top.host_command_payload_mask;
        answered = true;
        word = 0;
        if (!write || mask & 1) {
            word = settings.host(top.host_command_payload_address, write, top.host_command_payload_data & lanes(mask));
        }
    }
    template <class Top> void sample(Top&, long) {}

private:
    static uint64_t lanes(uint8_t mask) {
        uint64_t bits = 0;
        for (int i = 0; i < 8; i++) bits |= (mask >> i & 1 ? 0xffULL : 0) << 8 * i;
        return bits;
    }

    const Settings& settings;
    bool answered = false;
    uint64_t word = 0;
};
