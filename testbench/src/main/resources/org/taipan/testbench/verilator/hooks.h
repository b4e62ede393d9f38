// What Verilator's run-time library calls instead of printing to stdout and ending the process.
// Included before every generated file (-include).
#pragma once
#ifdef __cplusplus
extern "C" int taipan_printf(const char* format, ...) __attribute__((format(printf, 1, 2)));
#define VL_PRINTF taipan_printf
#endif
