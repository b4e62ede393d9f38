// What Java calls. TAIPAN_PORTS is the list of the top module's ports, in the order that Java knows them by.
#include <cstdarg>
#include <cstdio>
#include <string>

struct Instance {
    VerilatedContext context;
    VModel model{&context};
    ~Instance() { model.final(); }
};

// Text that the circuit prints ($display), until Java takes it. One simulation runs at a time in a thread.
static thread_local std::string printed;

int taipan_printf(const char* format, ...) {
    char line[4096];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    printed += line;
    return length;
}

extern "C" {

void* model_create() {
    Instance* instance = new Instance;
    instance->model.eval();
    return instance;
}

void model_delete(Instance* instance) { delete instance; }

void* model_port(Instance* instance, int index) {
    void* ports[] = {TAIPAN_PORTS};
    return ports[index];
}

// Evaluates; 1 when the circuit has ended the simulation ($finish).
int model_eval(Instance* instance) {
    instance->model.eval();
    return instance->context.gotFinish();
}

// Cycles of a clock: rising edge, falling edge. Returns how many began, fewer than asked for when the circuit ends the simulation.
long model_cycles(Instance* instance, CData* clock, long count) {
    for (long i = 0; i < count; i++) {
        *clock = 1;
        instance->model.eval();
        *clock = 0;
        instance->model.eval();
        if (instance->context.gotFinish()) return i + 1;
    }
    return count;
}

const char* model_printed() {
    static thread_local std::string taken;
    taken = std::move(printed);
    printed.clear();
    return taken.c_str();
}
}
