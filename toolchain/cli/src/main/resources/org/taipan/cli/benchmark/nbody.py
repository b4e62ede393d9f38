"""N-body: Sun and outer planets, by a symplectic integrator."""

PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24

BODIES = [
    ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR_MASS),
    (
        [4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
        [0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS, -0.0000690460016972063023 * DAYS],
        0.000954791938424326609 * SOLAR_MASS,
    ),
    (
        [8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
        [-0.00276742510726411 * DAYS, 0.00499852801234917 * DAYS, 0.0000230417297573763929 * DAYS],
        0.000285885980666130812 * SOLAR_MASS,
    ),
    (
        [12.8943695621391310, -15.1111514016986312, -0.223307578892655734],
        [0.00296460137564761618 * DAYS, 0.00237847173959480950 * DAYS, -0.0000296589568540237556 * DAYS],
        0.0000436624404335156298 * SOLAR_MASS,
    ),
]


def advance(dt, pairs, bodies):
    for (a, va, ma), (b, vb, mb) in pairs:
        dx = a[0] - b[0]
        dy = a[1] - b[1]
        dz = a[2] - b[2]
        magnitude = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
        va[0] -= dx * mb * magnitude
        va[1] -= dy * mb * magnitude
        va[2] -= dz * mb * magnitude
        vb[0] += dx * ma * magnitude
        vb[1] += dy * ma * magnitude
        vb[2] += dz * ma * magnitude
    for position, velocity, _ in bodies:
        for axis in range(3):
            position[axis] += dt * velocity[axis]


def energy(pairs, bodies):
    total = 0.0
    for (a, _, ma), (b, _, mb) in pairs:
        dx = a[0] - b[0]
        dy = a[1] - b[1]
        dz = a[2] - b[2]
        total -= ma * mb / (dx * dx + dy * dy + dz * dz) ** 0.5
    for _, velocity, mass in bodies:
        total += mass * sum([v * v for v in velocity]) / 2.0
    return total


pairs = [(BODIES[i], BODIES[j]) for i in range(len(BODIES)) for j in range(i + 1, len(BODIES))]
print("%.9f" % energy(pairs, BODIES))
for _ in range(400):
    advance(0.01, pairs, BODIES)
print("%.9f" % energy(pairs, BODIES))
