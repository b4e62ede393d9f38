#!/usr/bin/env python3
"""Records reference encodings made by the GNU assembler (Debian: binutils-riscv64-unknown-elf).

Each line of the result is "word<TAB>assembly text"; branches and jumps are written relative to the instruction (".+12").
"""
import pathlib
import random
import subprocess
import tempfile

ASSEMBLER = "riscv64-unknown-elf-as"
MARCH = "rv64im_zicsr_zifencei_zba_zbb_zdinx"
OUTPUT = pathlib.Path(__file__).parent.parent / "resources/org/taipan/isa/encodings.txt"

GROUPS = {
    "d,s,t": "add sub sll slt sltu xor srl sra or and addw subw sllw srlw sraw mul mulh mulhsu mulhu div divu rem remu "
    "mulw divw divuw remw remuw add.uw sh1add sh2add sh3add sh1add.uw sh2add.uw sh3add.uw andn orn xnor min minu max maxu "
    "rol ror rolw rorw fsgnj.d fsgnjn.d fsgnjx.d fmin.d fmax.d fle.d flt.d feq.d",
    "d,s": "clz ctz cpop clzw ctzw cpopw sext.b sext.h zext.h orc.b rev8 fclass.d",
    "d,s,t,r": "fadd.d fsub.d fmul.d fdiv.d",
    "d,s,r": "fsqrt.d fcvt.w.d fcvt.wu.d fcvt.l.d fcvt.lu.d fcvt.d.l fcvt.d.lu",
    "d,s,t,u,r": "fmadd.d fmsub.d fnmsub.d fnmadd.d",
    "d,s,i": "addi slti sltiu xori ori andi addiw",
    "d,i(s)": "lb lh lw ld lbu lhu lwu jalr",
    "t,i(s)": "sb sh sw sd",
    "d,s,6": "slli srli srai slli.uw rori",
    "d,s,5": "slliw srliw sraiw roriw",
    "s,t,b": "beq bne blt bge bltu bgeu",
    "d,U": "lui auipc",
    "d,j": "jal",
    "d,c,s": "csrrw csrrs csrrc",
    "d,c,5": "csrrwi csrrsi csrrci",
    "": "ecall ebreak mret wfi fence.i",
}
CSRS = "mstatus misa mie mtvec mscratch mepc mcause mtval mip mcycle minstret cycle time instret mhartid mimpid fcsr".split()
REGISTERS = (
    "zero ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6".split()
)


def operand(kind, rng, extreme):
    if kind in "dstu":
        return rng.choice(REGISTERS)
    if kind == "r":
        return rng.choice(["rne", "rtz", "rdn", "rup", "rmm", "dyn"])
    if kind == "i":
        return str([-2048, 2047, rng.randint(-2048, 2047)][extreme])
    if kind == "6":
        return str([0, 63, rng.randint(0, 63)][extreme])
    if kind == "5":
        return str([0, 31, rng.randint(0, 31)][extreme])
    if kind == "U":
        return hex([0, 0xFFFFF, rng.randint(0, 0xFFFFF)][extreme])
    if kind == "b":
        return ".%+d" % [-4096, 4094 & ~1, 2 * rng.randint(-2048, 2047)][extreme]
    if kind == "j":
        return ".%+d" % [-(1 << 20), (1 << 20) - 2, 2 * rng.randint(-(1 << 19), (1 << 19) - 1)][extreme]
    if kind == "c":
        return rng.choice(CSRS)
    raise ValueError(kind)


def main():
    rng = random.Random(1)
    lines = []
    for template, names in GROUPS.items():
        for name in names.split():
            for extreme in range(3 if template else 1):
                text = "".join(operand(c, rng, extreme) if c.isalnum() else c for c in template)
                lines.append((name + " " + text.replace(",", ", ")).strip())
    with tempfile.TemporaryDirectory() as folder:
        source, target, binary = (pathlib.Path(folder) / n for n in ("a.s", "a.o", "a.bin"))
        # Branch targets beyond the text are absolute symbols; linking at 0 resolves them.
        source.write_text("".join(".org %d\n%s\n" % ((1 << 21) + 4 * i, l) for i, l in enumerate(lines)))
        subprocess.run([ASSEMBLER, "-march=" + MARCH, "-mno-relax", "-o", target, source], check=True)
        linked = pathlib.Path(folder) / "a.elf"
        subprocess.run(["riscv64-unknown-elf-ld", "-Ttext=0", "--no-relax", "-o", linked, target], check=True, stderr=subprocess.DEVNULL)
        subprocess.run(["riscv64-unknown-elf-objcopy", "-O", "binary", linked, binary], check=True)
        code = binary.read_bytes()[1 << 21 :]
    version = subprocess.run([ASSEMBLER, "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    words = [int.from_bytes(code[4 * i : 4 * i + 4], "little") for i in range(len(lines))]
    OUTPUT.write_text("# " + version + "\n" + "".join("%08x\t%s\n" % p for p in zip(words, lines)))


main()
