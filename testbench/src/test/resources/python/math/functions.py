# All that is not exponential, circular or hyperbolic.
import math
from math import factorial, gcd, inf, isnan, nan

print([math.floor(x) for x in (2.5, -2.5, 1e300, -0.0, 7, True, 2**70)], [math.ceil(x) for x in (2.5, -2.5, 1e20, -0.5, 7)], [math.trunc(x) for x in (2.5, -2.5, 10**30)])
print(gcd(), gcd(12), gcd(12, 18), gcd(-12, 18, 8), gcd(0, 0), gcd(2**100, 6**50), gcd(10**30, 7), math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(2**40, 3**40), math.lcm(-3, 5))
print([factorial(n) for n in (0, 1, 2, 5, 20, 25, 60)], [math.comb(n, k) for n, k in ((5, 2), (10, 0), (10, 11), (100, 50))], math.perm(5), math.perm(10, 3), math.perm(3, 5), math.perm(60, 30))
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 10**10, 2**47, 2**100, 10**41, 10**60 - 1)])
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([5e-324, 1e-310]), math.fsum([inf, 1.0]))
print(math.prod([1, 2, 3, 4]), math.prod([0.5, 4], start=3), math.prod([]), math.prod(range(1, 30)))
print(math.isclose(1.0, 1.0 + 1e-10), math.isclose(1.0, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0.0, 1e-10, abs_tol=1e-9), math.isclose(inf, inf))
print(math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(1))
print([math.frexp(x) for x in (1.0, -3.5, 0.0, 1e-320, 1e300, inf)], [math.modf(x) for x in (3.75, -3.75, 0.0, -0.0, 1e20, inf, -inf)])
print(math.ldexp(0.5, 10), math.ldexp(1.0, -1074), math.ldexp(3.0, -1075), math.ldexp(1.5, -10**30), math.ldexp(0.0, 10**30))
print(math.hypot(), math.hypot(3, 4), math.hypot(1, 1, 1), math.hypot(1e300, 1e300), math.hypot(1e-300, 2e-300), math.hypot(inf, nan), math.hypot(nan, 1.0), math.dist((1, 2, 3), (4, 5, 6)), math.dist([0.5], [2.25]))
print(math.copysign(3, -0.0), math.fabs(-5), math.isnan(nan), math.isinf(-inf), math.isfinite(1e308), math.isfinite(inf))
print(math.remainder(7, 2), math.remainder(-7.5, 2), math.remainder(5, 3), math.fmod(-7, 3), math.fmod(7, -3.5), math.remainder(3.0, inf))
print(math.ulp(1.0), math.ulp(0.0), math.ulp(1e300), math.ulp(inf), math.nextafter(1.0, 2), math.nextafter(1.0, 0), math.nextafter(0.0, 1), math.nextafter(0.0, -1), math.nextafter(1e308, inf), math.nextafter(5e-324, 0), math.nextafter(2.2250738585072014e-308, 0))
print(math.log(8, 2), math.log(10**400), math.log2(2**2000), math.log10(10**400), math.log(100, 10), math.log2(8), math.log10(1e-5), math.log(2**70), math.log(True))
print(math.pow(2, 10), math.pow(0, 0), math.pow(nan, 0), math.pow(-8, 3), math.pow(inf, -1), math.pow(-0.0, 3), math.pow(1, nan), math.pow(-inf, 3))
print(math.exp(0), math.exp(-inf), math.exp(inf), math.exp(-800), math.tau, math.e, math.exp2(10))
f = math.sqrt
print(f(16), list(map(math.sqrt, [1, 4, 9])), isnan(nan))
