// A small generator of random numbers (xorshift64*, Marsaglia 2003, Vigna 2016).
#pragma once
#include <cstdint>

class Random {
public:
    explicit Random(uint64_t seed) : state(seed * 0x9e3779b97f4a7c15ULL | 1) {}

    // Uniform enough in 0..bound-1.
    uint32_t below(uint32_t bound) {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return static_cast<uint32_t>((state * 0x2545f4914f6cdd1dULL >> 32) * bound >> 32);
    }

    // True with a chance in percent.
    bool chance(uint32_t percent) { return percent != 0 && below(100) < percent; }

private:
    uint64_t state;
};
